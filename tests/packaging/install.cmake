# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=... -DPREFIX=... -P install.cmake: installs into a folder that was not there before.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} COMMAND_ERROR_IS_FATAL ANY)
