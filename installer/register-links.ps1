# Has links to an order (resend-desk://order/55260?connection=...) open the program, for this user on Windows.
#   powershell -File register-links.ps1 C:\path\to\resend-desk.exe
param([Parameter(Mandatory = $true)][string]$Program)
$ErrorActionPreference = 'Stop'
$path = (Resolve-Path -LiteralPath $Program).Path
$key = 'HKCU:\Software\Classes\resend-desk'
New-Item -Path "$key\shell\open\command" -Force | Out-Null
Set-Item -Path $key -Value 'URL:Resend Desk'
New-ItemProperty -Path $key -Name 'URL Protocol' -Value '' -Force | Out-Null
# The link is one argument in quotes: nothing of it reaches a shell.
Set-Item -Path "$key\shell\open\command" -Value "`"$path`" `"%1`""
