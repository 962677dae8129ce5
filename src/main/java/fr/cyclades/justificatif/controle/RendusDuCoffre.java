package fr.cyclades.justificatif.controle;

import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RendusDuCoffre implements Rendus {

    private final Coffre coffre;

    RendusDuCoffre(Coffre coffre) {
        this.coffre = coffre;
    }

    @Override
    public Rendu de(UUID fichier) {
        return new Rendu(0, "Les images de ce fichier ne sont pas encore prêtes. Vous pouvez télécharger l’original.", List.of());
    }

    @Override
    public Optional<InputStream> page(UUID fichier, int rang) {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> original(String objet) {
        return ouvrir(new Empreinte(objet));
    }

    private Optional<InputStream> ouvrir(Empreinte empreinte) {
        return switch (coffre.ouvrir(empreinte)) {
            case Lecture.Ouverte(var octets) -> Optional.of(octets);
            case Lecture.Absente _, Lecture.Indisponible _ -> Optional.empty();
        };
    }
}
