# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of plume-desktop for bash: its options as its help states them, and studies.
_plume_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} found
    COMPREPLY=()
    if [ "${word:0:1}" = '-' ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(plume-desktop --help | grep -oE -e '--[a-z-]+')" -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    while IFS= read -r found; do
        COMPREPLY+=("$found")
    done < <(compgen -f -X '!*.plume' -- "$word"; compgen -d -- "$word")
}
complete -F _plume_desktop plume-desktop
