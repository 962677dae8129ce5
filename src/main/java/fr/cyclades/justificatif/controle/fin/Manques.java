package fr.cyclades.justificatif.controle.fin;

import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file lacks, piece by piece, in the words of the motive of a decision, of the letters and of the mails. */
public record Manques(List<Piece> pieces) {

    /** All that counts and is not there. */
    public static Manques de(Liasse liasse) {
        return new Manques(liasse.demandees().stream().filter(p -> p.compte() && manque(p.etat())).toList());
    }

    /** Those whose absence the campagne sanctions (R136). */
    public static Manques sanctionnes(Liasse liasse) {
        var precises = liasse.situation().campagne().notice().sanction().pieces();
        return new Manques(de(liasse).pieces().stream().filter(p -> precises.isEmpty() || precises.contains(p.quoi().code())).toList());
    }

    private static boolean manque(EtatDePiece etat) {
        return etat instanceof AFournir || etat instanceof Deposee || etat instanceof NonConforme;
    }

    /** « Document justifiant l’identité : refusé, “La page 2 manque.” », one per piece. */
    public List<String> lignes() {
        return pieces.stream().map(p -> p.quoi().libelle() + switch (p.etat()) {
            case NonConforme refus -> " : pièce refusée et non remplacée" + (refus.commentaire().isBlank() ? "" : ", « " + refus.commentaire().strip() + " »");
            case Deposee _ -> " : pièce déposée, jamais transmise par le clic « J’ai fourni toutes mes pièces »";
            case AFournir _, EtatDePiece.Transmise _, EtatDePiece.Recue _, EtatDePiece.Conforme _ -> " : rien n’est arrivé";
        }).toList();
    }

    /** The motive, then the pieces by what is wrong with them. */
    public String motif(String debut) {
        var motif = debut.strip();
        return Stream.of(motif.isEmpty() || motif.endsWith(".") ? motif : motif + ".",
                        phrase("Pièce manquante", "Pièces manquantes", AFournir.class),
                        phrase("Pièce refusée et non remplacée", "Pièces refusées et non remplacées", NonConforme.class),
                        phrase("Pièce déposée mais jamais transmise", "Pièces déposées mais jamais transmises", Deposee.class))
                .filter(phrase -> !phrase.isEmpty()).collect(Collectors.joining(" "));
    }

    private String phrase(String une, String plusieurs, Class<? extends EtatDePiece> etat) {
        var libelles = pieces.stream().filter(p -> etat.isInstance(p.etat())).map(p -> p.quoi().libelle()).toList();
        return libelles.isEmpty() ? "" : (libelles.size() == 1 ? une : plusieurs) + " : " + String.join(" ; ", libelles) + ".";
    }
}
