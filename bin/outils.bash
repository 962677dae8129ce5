# Shared by bin/run, bin/test, bin/bench and bin/faults; sourced, not run. What the user reads is in French.

dire() { printf '%s\n' "$*"; }
refuser() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

# The folder of a JDK 25 with its compiler, looked for where people put them.
trouver_jdk() {
    local candidat
    for candidat in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || command -v java || echo /)")")")" \
        /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/*java* /opt/*jdk* /opt/java/* /opt/*temurin* \
        "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.asdf/installs/java/*; do
        if [ -x "$candidat/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$candidat/release"; then
            printf '%s' "$candidat"
            return
        fi
    done
    return 1
}

exiger_jdk() {
    JAVA_HOME=$(trouver_jdk) || refuser \
        "Cyclades demande un JDK 25, introuvable ici (JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)." \
        "Les paquets de Debian 12 ne le fournissent pas : installez par exemple Temurin 25 (https://adoptium.net)," \
        "dans /usr/lib/jvm, ou indiquez son dossier dans JAVA_HOME, puis recommencez."
    export JAVA_HOME
}

# installer PAQUET… : through apt-get, as root or with a sudo that asks nothing; fails otherwise.
installer() {
    local devant=()
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        devant=(sudo -n)
    fi
    dire "Installation de $*…"
    "${devant[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
        { "${devant[@]}" apt-get update -qq >/dev/null 2>&1 &&
            "${devant[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
}

exiger_maven() {
    command -v mvn >/dev/null || installer maven ||
        refuser "Il manque Maven (3.8 ou plus récent) : « apt-get install maven » en administrateur, puis recommencez."
}

version_de_node() { node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/'; }

exiger_node() {
    local trouvee
    if ! command -v node >/dev/null; then installer nodejs || true; fi
    if command -v node >/dev/null && ! command -v npm >/dev/null; then installer npm || true; fi
    trouvee=$(version_de_node)
    [ "${trouvee:-0}" -ge 18 ] && command -v npm >/dev/null ||
        refuser "Il manque Node 18 ou plus récent avec npm (trouvé : ${trouvee:-rien}), pour assembler les feuilles de style et les polices :" \
            "« apt-get install nodejs npm » en administrateur, ou https://nodejs.org, puis recommencez."
}

# exiger_commande COMMANDE PAQUET
exiger_commande() {
    command -v "$1" >/dev/null || installer "$2" ||
        refuser "Il manque la commande « $1 » : « apt-get install $2 » en administrateur, puis recommencez."
}

# What opens and controls deposited files; bin/run does without and says so, tests and measures use the real programs.
exiger_les_outils_des_pieces() {
    exiger_commande bwrap bubblewrap
    [ -x /usr/sbin/clamd ] || PATH=$PATH:/usr/sbin exiger_commande clamd clamav-daemon
    exiger_commande djpeg libjpeg-turbo-progs
    exiger_commande pdftoppm poppler-utils
    exiger_commande heif-convert libheif-examples
    exiger_commande tesseract tesseract-ocr
    [ -e /usr/share/tesseract-ocr/5/tessdata/fra.traineddata ] || tesseract --list-langs 2>/dev/null | grep -qx fra || installer tesseract-ocr-fra ||
        refuser "Il manque le français de Tesseract : « apt-get install tesseract-ocr-fra » en administrateur, puis recommencez."
}

# Maven as we always call it: this project, no dialogue; on the JDK found, whose warnings about Maven's own libraries are not ours.
# An account without a home of its own (nobody, a service) keeps what is downloaded under target/.
maven() {
    local foyer=${HOME:-/nonexistent}
    [ -w "$foyer" ] || foyer=$racine/target/foyer
    mkdir -p "$foyer"
    HOME=$foyer MAVEN_OPTS="-Duser.home=$foyer --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
        mvn -B -ntp -f "$racine/pom.xml" "$@"
}

port_occupe() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The body of a page, with no other tool than bash: lire_page PORT CHEMIN
lire_page() {
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n' "$2" >&3
    timeout 20 cat <&3
    exec 3>&-
}
