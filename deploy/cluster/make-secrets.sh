#!/bin/sh
# Makes certificates and passwords for compose.yaml, in secrets/ beside this file. It changes nothing that is there already:
# to make a secret anew, delete its file first. Needs openssl, and docker for the hash of the password of OpenSearch.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets/search
cd secrets

days=3650

# A certificate for these names, signed by our own authority: NAME SUBJECT HOST …
certificate() {
  name=$1 subject=$2
  shift 2
  [ -e "$name.pem" ] && return
  hosts=$(printf 'DNS:%s,' "$@")
  openssl req -new -newkey rsa:2048 -nodes -keyout "$name-key.pem" -subj "$subject" -out "$name.csr" 2>/dev/null
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\n' "${hosts%,}" >"$name.ext"
  openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca-key.pem -CAcreateserial -days $days -sha256 \
    -extfile "$name.ext" -out "$name.pem" 2>/dev/null
  rm "$name.csr" "$name.ext"
}

password() {
  [ -e "$1" ] || openssl rand -hex 24 | tr -d '\n' >"$1"
}

if [ ! -e ca.pem ]; then
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca-key.pem -subj '/O=Verbatim/CN=authority' -days $days -sha256 \
    -out ca.pem 2>/dev/null
fi
certificate search/node '/O=Verbatim/CN=search' search-1 search-2 search-3 localhost
certificate admin '/O=Verbatim/CN=admin' admin
certificate database '/O=Verbatim/CN=database' database
cp ca.pem search/ca.pem

password database-password
printf 'database:5432:verbatim:verbatim:%s\n' "$(cat database-password)" >pgpass

password search-password
printf 'OPENSEARCH_PASSWORD=%s\n' "$(cat search-password)" >bot.env
if [ ! -e internal_users.yml ]; then
  hash=$(docker run --rm --entrypoint plugins/opensearch-security/tools/hash.sh \
    "opensearchproject/opensearch:${OPENSEARCH_VERSION:-3}" -p "$(cat search-password)" | tail -n 1)
  case $hash in
    '$2'*) ;;
    *) echo "make-secrets: OpenSearch made no hash of the password; is docker running? Run this again." >&2; exit 1 ;;
  esac
  printf '_meta:\n  type: internalusers\n  config_version: 2\n\nverbatim:\n  hash: "%s"\n  reserved: false\n' "$hash" \
    >internal_users.yml
fi

# OpenSearch and the bot run as the user 1000 in their containers, and read these files.
if [ "$(id -u)" = 0 ]; then
  chown -R 1000:1000 .
elif [ "$(id -u)" != 1000 ]; then
  echo "make-secrets: the containers read these files as the user 1000, who is not you: sudo chown -R 1000:1000 $(pwd)" >&2
fi
echo "make-secrets: certificates and passwords are in $(pwd)"
