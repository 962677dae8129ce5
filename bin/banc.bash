# A Cyclades of its own for a measure or a fault run; sourced by bin/bench and bin/faults.

banc=$racine/target/banc
bourreaux=()

# Stops what was started, whatever happens.
ranger() {
    local p
    for p in "${bourreaux[@]}"; do kill -TERM "$p" 2>/dev/null || true; done
    for p in "${bourreaux[@]}"; do wait "$p" 2>/dev/null || true; done
}
trap ranger EXIT

# The people of the demonstration do nothing: their pieces and mails are not what is measured.
# demarrer_cyclades DONNEES [NOM=VALEUR…] : sets $application, $port and $attente, the milliseconds to the first page.
demarrer_cyclades() {
    local donnees=$1 debut
    shift
    mkdir -p "$donnees"
    : >"$donnees/sortie"
    debut=$(date +%s%N)
    env -u SPRING_DATASOURCE_URL CYCLADES_DONNEES="$donnees" CYCLADES_DEMONSTRATION=true SERVER_PORT=0 \
        CYCLADES_DEMONSTRATIONANIMEE=false CYCLADES_DEMONSTRATIONPIECES=false "$@" \
        setsid "$JAVA_HOME/bin/java" "${options_java[@]}" -XX:AOTCache="$lancement/cyclades.aot" -jar "$lancement/app/cyclades.jar" \
        >"$donnees/sortie" 2>&1 </dev/null &
    application=$!
    bourreaux+=("$application")
    port=
    for _ in $(seq 1200); do
        port=$(sed -nE 's#^Cyclades est prêt.*http://localhost:([0-9]+).*#\1#p' "$donnees/sortie")
        [ -z "$port" ] || break
        kill -0 "$application" 2>/dev/null || break
        sleep 0.05
    done
    [ -n "$port" ] || refuser "Cyclades n’a pas démarré : voir $donnees/sortie"
    lire_page "$port" / >/dev/null
    attente=$((($(date +%s%N) - debut) / 1000000))
}

arreter_cyclades() {
    kill "-${1:-TERM}" "$application" 2>/dev/null || true
    wait "$application" 2>/dev/null || true
}

# programme CLASSE [-Dnom=valeur…] : one of the programs of src/test/java/fr/cyclades/mesures.
programme() {
    local classe=$1
    shift
    (cd "$racine" && "$JAVA_HOME/bin/java" "${options_java[@]}" "$@" -cp "target/test-classes:target/classes:$(cat "$banc/classes")" "fr.cyclades.mesures.$classe")
}

preparer_les_programmes() {
    mkdir -p "$banc"
    maven -q test-compile dependency:build-classpath -Dmdep.outputFile="$banc/classes" -Dmdep.includeScope=test >"$banc/compilation.log" 2>&1 ||
        { tail -20 "$banc/compilation.log" >&2 && refuser "La compilation des programmes de mesure a échoué."; }
}
