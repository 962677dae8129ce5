package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Attentes.Mention;
import fr.cyclades.inspection.Format;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a file must be for a piece, and what one would like to read on it: advice only. */
record AttentesDeLaPiece(Situation situation, Piece piece) {

    static final int PAGES = 50;
    private static final String IDENTITE = "1NATID01";

    Attentes attentes() {
        var formats = situation.campagne().notice().formats();
        return new Attentes(Set.of(Format.PDF, Format.JPEG), formats.tailleMaxOctets(), PAGES, mentions());
    }

    /** For the quick look, before anything is written. */
    static Attentes rapides(FormatsDePiece formats) {
        return new Attentes(Set.of(Format.PDF, Format.JPEG), formats.tailleMaxOctets(), PAGES, List.of());
    }

    private List<Mention> mentions() {
        var mentions = new ArrayList<Mention>();
        mentions.add(new Mention("votre nom", situation.noms()));
        situation.dateDeNaissance().filter(_ -> piece.quoi().code().equals(IDENTITE)).ifPresent(jour -> mentions.add(new Mention("votre date de naissance",
                Stream.of("dd/MM/yyyy", "dd MM yyyy", "dd.MM.yyyy", "dd-MM-yyyy").map(forme -> DateTimeFormatter.ofPattern(forme).format(jour)).toList())));
        return mentions;
    }
}
