"""In place of PyInstaller's own: Qt's plugins that a desktop needs, and no others.

Otherwise it would pack what happens to be on the machine that builds: GTK with all it stands on, which quarrels
with the desktop's own, and platforms for machines without a desktop.
"""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

LEFT_OUT = ("egldeviceintegrations", "libqgtk3", "libqeglfs", "libqlinuxfb", "libqminimalegl", "libqvkkhr", "libqvnc",
            "wayland-graphics-integration-server", "libqpdf")  # fmt: skip

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [each for each in binaries if not any(name in str(each[0]) for name in LEFT_OUT)]
