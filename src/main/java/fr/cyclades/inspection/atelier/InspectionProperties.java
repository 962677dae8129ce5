package fr.cyclades.inspection.atelier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are opened.
 *
 * @param ouvriers  worker processes of the queue; as many as processors by default. One more answers at once.
 * @param memoire   heap of each, in megabytes
 * @param delai     longest time for one step of the control of one file
 * @param immediat  how long a person waits for a quick look
 * @param bacASable {@code auto}: in a sandbox where {@code bubblewrap} can run; {@code exige}: refuse to start without; {@code aucun}
 */
@ConfigurationProperties("cyclades.inspection")
public record InspectionProperties(
        @DefaultValue("0") int ouvriers, @DefaultValue("512") int memoire, @DefaultValue("40s") Duration delai,
        @DefaultValue("6s") Duration immediat, @DefaultValue("auto") BacASable.Choix bacASable) {

    public InspectionProperties {
        ouvriers = ouvriers > 0 ? ouvriers : Runtime.getRuntime().availableProcessors();
    }
}
