#!/bin/sh
# Starts the kernel: start.sh JAVA ARGUMENT... CONNECTION_FILE. Where the JDK that it was installed
# with is gone, says so: in the notebook, if Python finds Jupyter's library, else in the terminal.
if [ -x "$1" ]; then exec "$@"; fi

for file; do :; done
gone="The JDK that this kernel was installed with is gone: there is no $1. \
Run ./course kernel install, then shut this kernel down and start it anew."
printf '%s\n' "$gone" >&2

# Whoever started us is Jupyter, so most likely a Python that has its library.
jupyter=$({ tr '\0' '\n' <"/proc/$PPID/cmdline" | head -n 1; } 2>/dev/null)
for python in "${jupyter:-$(ps -o comm= -p "$PPID" 2>/dev/null)}" python3 python; do
  if "$python" -c 'import jupyter_client' 2>/dev/null; then
    exec "$python" "$(dirname "$0")/no_jdk.py" "$file" "$gone"
  fi
done
exit 3
