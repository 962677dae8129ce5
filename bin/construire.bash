# Builds what bin/run starts, under target/lancement; sourced by bin/run, bin/bench and bin/faults after outils.bash.
#   app/           the application with its libraries beside it (opens faster than one big jar)
#   cyclades.aot   classes already loaded and linked by a rehearsal: the next starts take a third of the time
#   empreinte      what all this was built from

lancement=$racine/target/lancement
options_java=(--sun-misc-unsafe-memory-access=allow)

empreinte_des_sources() {
    {
        cat "$JAVA_HOME/release"
        cd "$racine"
        find pom.xml package.json package-lock.json .npmrc src/main bin/construire.bash -type f -print0 2>/dev/null |
            LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c1-64
}

construire_si_besoin() {
    local voulue
    voulue=$(empreinte_des_sources)
    est_construit "$voulue" && return
    exiger_maven
    exiger_node
    mkdir -p "$racine/target" 2>/dev/null && [ -w "$racine/target" ] ||
        refuser "Le dossier $racine n’est pas accessible en écriture : la construction y est impossible." \
            "Clonez Cyclades dans un dossier à vous, ou construisez-le une fois sous le compte de son propriétaire."
    exec 8>"$racine/target/.construction"
    flock -n 8 || { dire "Une autre construction est en cours, j’attends sa fin…" && flock 8; }
    est_construit "$voulue" || construire "$voulue"
    exec 8>&-
}

est_construit() { [ -f "$lancement/app/cyclades.jar" ] && [ "$(cat "$lancement/empreinte" 2>/dev/null)" = "$1" ]; }

construire() {
    local compte_rendu=$racine/target/construction.log
    dire "Construction de Cyclades (quelques minutes la première fois)…"
    rm -rf "$lancement"
    # Neither compiles nor runs the tests.
    if ! maven -q process-classes jar:jar@default-jar spring-boot:repackage@repackage >"$compte_rendu" 2>&1; then
        tail -n 25 "$compte_rendu" >&2
        refuser "La construction a échoué ; le compte rendu entier est dans $compte_rendu"
    fi
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$racine/target/cyclades.jar" extract --destination "$lancement/app" >>"$compte_rendu" 2>&1
    repeter
    printf '%s' "$1" >"$lancement/empreinte"
}

# The rehearsal: a start on an empty data folder, a few pages read, a stop; the JVM then writes its cache. Failing is not fatal.
repeter() {
    local scene=$lancement/repetition port acteur
    dire "Préparation des démarrages suivants…"
    mkdir -p "$scene"
    env -u SPRING_DATASOURCE_URL -u SPRING_MAIL_HOST -u CYCLADES_HORLOGE -u CYCLADES_REGLEMENTS \
        CYCLADES_DONNEES="$scene/donnees" CYCLADES_DEMONSTRATION=true SERVER_PORT=0 \
        setsid "$JAVA_HOME/bin/java" "${options_java[@]}" -XX:AOTCacheOutput="$lancement/cyclades.aot" -jar "$lancement/app/cyclades.jar" \
        >"$scene/sortie" 2>&1 </dev/null 8>&- &
    acteur=$!
    for _ in $(seq 900); do
        port=$(sed -nE 's#^Cyclades est prêt.*http://localhost:([0-9]+).*#\1#p' "$scene/sortie")
        [ -n "$port" ] || ! kill -0 "$acteur" 2>/dev/null || { sleep 0.1 && continue; }
        break
    done
    if [ -n "${port:-}" ]; then
        for page in / /ouverture-des-services /connexion /compte/creation; do
            lire_page "$port" "$page" >/dev/null || true
        done
    fi
    kill -TERM "$acteur" 2>/dev/null || true
    wait "$acteur" || true
    rm -rf "$scene/donnees"
}
