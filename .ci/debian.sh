# For scripts that try the course in a bare Debian 12 of its own: source it as root, with debootstrap
# and a network; "system" names the folder, which is removed at the end. This machine's package
# sources, resolver and certificates are used inside.

if [ -z "${BARE_DEBIAN-}" ]; then
  # Own mounts and processes: both are gone when the script ends, however it ends.
  BARE_DEBIAN=1 exec unshare --mount --pid --fork "$0" "$@"
fi

repository=$(cd "$(dirname "$0")/.." && pwd)
[ ! -e "$system" ] || { echo "$system exists already"; exit 2; }

remove_system() {
  for mounted in proc dev sys/fs/cgroup; do
    umount -R "$system/$mounted" 2>/dev/null || true
  done
  rm -rf --one-file-system "$system"
}
trap remove_system EXIT
trap 'exit 1' INT TERM

make_system() {
  local mirror
  mirror=$(cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
    sed -n -e 's/^URIs: *//p' -e 's/^deb  *\([^ ]*\).*/\1/p' | head -n 1) || true
  debootstrap --variant=minbase --include=git bookworm "$system" $mirror >"/tmp/debootstrap.log" ||
    { tail -n 5 /tmp/debootstrap.log; exit 1; }
  cp /etc/resolv.conf "$system/etc/resolv.conf"
  if [ -f /etc/apt/sources.list.d/debian.sources ]; then
    rm "$system/etc/apt/sources.list"
    cp /etc/apt/sources.list.d/debian.sources "$system/etc/apt/sources.list.d/"
  fi
  cp -r /usr/local/share/ca-certificates "$system/usr/local/share/"
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
  git -C "$repository" bundle create -q "$system/var/course.bundle" HEAD
}

variables=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
for name in http_proxy https_proxy no_proxy; do
  [ -z "${!name-}" ] || variables+=("$name=${!name}")
done

inside() {
  env -i "${variables[@]}" chroot "$system" "$@" </dev/null
}

# Only the loopback is there, as on a machine whose cable is out.
inside_offline() {
  unshare --net sh -c 'ip link set lo up && exec "$@"' - \
    env -i "${variables[@]}" chroot "$system" "$@" </dev/null
}
