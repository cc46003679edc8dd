<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>Resend Desk</name>
<message>
<source>Accepted</source>
<translation>Aceptado</translation>
</message>
<message>
<source>An old order, which would start live flows</source>
<translation>Pedido antiguo que iniciaría flujos activos</translation>
</message>
<message>
<source>Another program is using the journal</source>
<translation>Otro programa está usando el diario</translation>
</message>
<message>
<source>Choose another name, or continue that batch{terminal}.</source>
<translation>Elija otro nombre o continúe con ese lote{terminal}.</translation>
</message>
<message>
<source>Choose one of these, or start a new one.</source>
<translation>Indique uno de estos o empiece uno nuevo.</translation>
</message>
<message>
<source>Done</source>
<translation>Hecho</translation>
</message>
<message>
<source>Failed</source>
<translation>Con error</translation>
</message>
<message>
<source>In progress</source>
<translation>En curso</translation>
</message>
<message>
<source>Interrupted</source>
<translation>Interrumpido</translation>
</message>
<message>
<source>It contains something this program didn't write</source>
<translation>Algo de lo que contiene no lo escribió este programa</translation>
</message>
<message>
<source>It has tables of another program: {names}</source>
<translation>Tiene tablas de otro programa: {names}</translation>
</message>
<message>
<source>It isn't from any version of this program</source>
<translation>No es de ninguna versión de este programa</translation>
</message>
<message>
<source>It was left out when the batch was confirmed.</source>
<translation>Excluido al confirmar el lote.</translation>
</message>
<message>
<source>It was left out with the rest.</source>
<translation>Excluido con el resto.</translation>
</message>
<message>
<source>Left out when the batch was confirmed</source>
<translation>Excluido al confirmar el lote</translation>
</message>
<message>
<source>Left out with the rest</source>
<translation>Excluido con el resto</translation>
</message>
<message>
<source>Link saved</source>
<translation>Vínculo guardado</translation>
</message>
<message>
<source>Marked as dealt with</source>
<translation>Marcado como resuelto</translation>
</message>
<message>
<source>Not sent</source>
<translation>No enviado</translation>
</message>
<message>
<source>Nothing is sent without it. Close the other program, or wait until it is done, and try again.</source>
<translation>Sin él no se envía nada. Cierre el otro programa o espere a que termine, e inténtelo de nuevo.</translation>
</message>
<message>
<source>Nothing is sent without it. Give this user the right to write there, then try again.</source>
<translation>Sin él no se envía nada. Dé a este usuario permiso para escribir allí e inténtelo de nuevo.</translation>
</message>
<message>
<source>Nothing is sent without it. Make room on the disk, then try again.</source>
<translation>Sin él no se envía nada. Libere espacio en el disco e inténtelo de nuevo.</translation>
</message>
<message>
<source>Nothing is sent without it. {found} isn't what this program needs there: move it away, then try again.</source>
<translation>Sin él no se envía nada. {found} es otra cosa que la que este programa necesita ahí: muévalo e inténtelo de nuevo.</translation>
</message>
<message>
<source>Nothing more is sent without it. Put it back if this wasn't intended, then preview the order again to see what Klaviyo has recorded.</source>
<translation>Sin él no se envía nada más. Devuélvalo a su sitio si no fue intencionado; después vuelva a previsualizar el pedido: muestra lo que Klaviyo ha registrado.</translation>
</message>
<message>
<source>Nothing more is sent without it. The file is damaged: move it away to start a new one, and keep it for support.</source>
<translation>Sin él no se envía nada más. El archivo está dañado: muévalo para empezar uno nuevo y consérvelo para quien lo investigue.</translation>
</message>
<message>
<source>Nothing was sent for it. Try this group again to preview it and be asked again.</source>
<translation>No se envió nada. Intente de nuevo este grupo para que se prepare y se pregunte otra vez.</translation>
</message>
<message>
<source>Recorded</source>
<translation>Registrado</translation>
</message>
<message>
<source>Start a new one.</source>
<translation>Empiece uno nuevo.</translation>
</message>
<message>
<source>Tables or columns are missing: {names}</source>
<translation>Faltan tablas o columnas: {names}</translation>
</message>
<message>
<source>The batch's name is taken</source>
<translation>El nombre del lote está ocupado</translation>
</message>
<message>
<source>The journal may not be written to</source>
<translation>No se permite escribir en el diario</translation>
</message>
<message>
<source>The journal was damaged</source>
<translation>El diario estaba dañado</translation>
</message>
<message>
<source>The journal was moved or replaced while it was open</source>
<translation>El diario se movió o se reemplazó mientras estaba abierto</translation>
</message>
<message>
<source>The new one doesn't contain what this program sent before. Klaviyo is still checked for each order, so nothing is sent twice. Keep the damaged file for support.</source>
<translation>Lo que este programa envió antes no está en el nuevo. Se sigue preguntando a Klaviyo qué tiene de cada pedido, así que nada se envía dos veces. Conserve el archivo dañado para quien lo investigue.</translation>
</message>
<message>
<source>There is already a batch called “{name}”.</source>
<translation>Ya existe un lote con el nombre «{name}».</translation>
</message>
<message>
<source>There is no batch called “{name}”, and there are no others.</source>
<translation>No hay ningún lote llamado «{name}», ni ningún otro.</translation>
</message>
<message>
<source>There is no batch called “{name}”. There are: {names}.</source>
<translation>No existe ningún lote con el nombre «{name}»; existen: {names}.</translation>
</message>
<message>
<source>There is no room for the journal</source>
<translation>No hay espacio para el diario</translation>
</message>
<message>
<source>There is no such batch</source>
<translation>No existe ese lote</translation>
</message>
<message>
<source>Unknown</source>
<translation>Desconocido</translation>
</message>
<message>
<source>Update this program, or move the file away to start a new journal.</source>
<translation>Actualice este programa o mueva el archivo para empezar un diario nuevo.</translation>
</message>
<message>
<source>Values of another type in: {names}</source>
<translation>Hay valores de otro tipo en: {names}</translation>
</message>
<message>
<source>a time is invalid</source>
<translation>lo que debería ser una fecha y hora no lo es</translation>
</message>
<message>
<source>accepted</source>
<translation>aceptado</translation>
</message>
<message>
<source>done</source>
<translation>guardado</translation>
</message>
<message>
<source>in progress</source>
<translation>en curso</translation>
</message>
<message>
<source>interrupted</source>
<translation>interrumpido</translation>
</message>
<message>
<source>link saved</source>
<translation>vínculo guardado</translation>
</message>
<message>
<source>marked as dealt with</source>
<translation>marcado como resuelto</translation>
</message>
<message>
<source>not sent</source>
<translation>no enviado</translation>
</message>
<message>
<source>recorded</source>
<translation>registrado</translation>
</message>
<message>
<source>seen by a later run</source>
<translation>visto por un envío posterior</translation>
</message>
<message>
<source>the file is empty, and the last entries are beside it</source>
<translation>el archivo está vacío, y lo último que se escribió está junto a él</translation>
</message>
<message>
<source>unknown</source>
<translation>desconocido</translation>
</message>
<message>
<source>what should be text isn't: {error}</source>
<translation>lo que debería ser texto no lo es: {error}</translation>
</message>
<message>
<source>{damage}. It is kept as {aside}, and a new journal was started.</source>
<translation>{damage}. Se conserva como {aside}, y se empezó un diario nuevo.</translation>
</message>
<message>
<source>{folder}: {error}</source>
<translation>{folder}: {error}</translation>
</message>
<message numerus="yes">
<source>{n:,} accepted</source>
<extracomment>{n:,} accepted</extracomment>
<translation><numerusform>{n:,} aceptado</numerusform><numerusform>{n:,} aceptados</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} done</source>
<extracomment>{n:,} done</extracomment>
<translation><numerusform>{n:,} hecho</numerusform><numerusform>{n:,} hechos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} failed</source>
<extracomment>{n:,} failed</extracomment>
<translation><numerusform>{n:,} con error</numerusform><numerusform>{n:,} con error</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} in progress</source>
<extracomment>{n:,} in progress</extracomment>
<translation><numerusform>{n:,} en curso</numerusform><numerusform>{n:,} en curso</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} interrupted</source>
<extracomment>{n:,} interrupted</extracomment>
<translation><numerusform>{n:,} interrumpido</numerusform><numerusform>{n:,} interrumpidos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} link saved</source>
<extracomment>{n:,} link saved</extracomment>
<translation><numerusform>{n:,} con vínculo guardado</numerusform><numerusform>{n:,} con vínculo guardado</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} marked as dealt with</source>
<extracomment>{n:,} marked as dealt with</extracomment>
<translation><numerusform>{n:,} marcado como resuelto</numerusform><numerusform>{n:,} marcados como resueltos</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} not sent</source>
<extracomment>{n:,} not sent</extracomment>
<translation><numerusform>{n:,} no enviado</numerusform><numerusform>{n:,} no enviados</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} recorded</source>
<extracomment>{n:,} recorded</extracomment>
<translation><numerusform>{n:,} registrado</numerusform><numerusform>{n:,} registrados</numerusform></translation>
</message>
<message numerus="yes">
<source>{n:,} unknown</source>
<extracomment>{n:,} unknown</extracomment>
<translation><numerusform>{n:,} desconocido</numerusform><numerusform>{n:,} desconocidos</numerusform></translation>
</message>
<message>
<source>{number:,} {state}</source>
<translation>{number:,} {state}</translation>
</message>
<message>
<source>{path} was written by a newer version of the program.</source>
<translation>Una versión más reciente del programa escribió {path}.</translation>
</message>
<message>
<source>{path}: {damage}; it can't be moved aside: {error}</source>
<translation>{path}: {damage}; no se puede apartar: {error}</translation>
</message>
</context>
</TS>
