package fr.cyclades.justificatif.controle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What to look at on each kind of piece, and the reasons for refusing it: {@code justificatif/controle-des-pieces.yaml}. */
@Component
public class Motifs {

    private final Contenu contenu;

    Motifs() {
        try (var flux = Motifs.class.getResourceAsStream("/justificatif/controle-des-pieces.yaml")) {
            this.contenu = new YAMLMapper().readValue(flux, Contenu.class);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** @param message the beginning of what the candidate will read */
    public record Motif(String code, String libelle, String message) {}

    record Sorte(List<String> verifier, List<Motif> motifs) {}

    record Contenu(Sorte communs, Map<String, Sorte> pieces) {}

    /** Those of the kind first, then those of every piece. */
    public List<Motif> de(String piece) {
        return Stream.concat(sorte(piece).motifs().stream(), contenu.communs().motifs().stream()).toList();
    }

    public List<String> aVerifier(String piece) {
        return Stream.concat(contenu.communs().verifier().stream(), sorte(piece).verifier().stream()).toList();
    }

    /** « Page coupée », or empty. */
    public String libelle(String piece, String code) {
        return de(piece).stream().filter(m -> m.code().equals(code)).map(Motif::libelle).findFirst().orElse("");
    }

    private Sorte sorte(String piece) {
        return contenu.pieces().getOrDefault(piece, new Sorte(List.of(), List.of()));
    }
}
