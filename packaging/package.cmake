# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: “cpack -G DEB”, or packaging/package, which also checks it.
string(TIMESTAMP PLUME_BUILD_TIME "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(changelog.Debian.in ${made}/changelog.Debian @ONLY)
plume_install_compressed(${made}/changelog.Debian changelog.Debian ${documents})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plume)
set(CPACK_PACKAGE_VENDOR "Plume maintainers")
set(CPACK_PACKAGE_CONTACT "${PLUME_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "emissions of AI systems over their whole life")
set(CPACK_PACKAGE_DESCRIPTION
"Plume makes the emissions of an AI system visible over its whole life:
experimentation, training, fine-tuning, use, the hardware underneath, its
electricity and its water. A life cycle is built from widgets and the result
follows at once, with its uncertainty; plans are put side by side; every
number unfolds to its formula and its sources.
.
It works offline; its data ship inside, with sources. This package holds the
window (plume-desktop) and the command line (plume).")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core")
# Who opens *.plume, the menu and the icon of the desktop come from these.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "desktop-file-utils, hicolor-icon-theme, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
include(CPack)
