package fr.cyclades;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;

/** A form with files as a browser sends it ({@code multipart/form-data}), the fields of files left empty included. */
record EnvoiEnParties(String type, byte[] corps) {

    /** A file chosen in a field. */
    record Joint(String champ, String nom, String type, byte[] octets) {}

    /** @param joints emptied: a browser forgets the files once sent */
    static EnvoiEnParties de(Map<String, List<String>> donnees, Document page, List<Joint> joints) {
        var borne = "----cyclades" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        var corps = new ByteArrayOutputStream();
        donnees.forEach((nom, valeurs) -> valeurs.forEach(v -> partie(corps, borne, "name=\"" + nom + "\"", v.getBytes(StandardCharsets.UTF_8))));
        page.select("input[type=file]").forEach(champ -> {
            var choisis = joints.stream().filter(j -> j.champ().equals(champ.attr("name"))).toList();
            (choisis.isEmpty() ? List.of(new Joint(champ.attr("name"), "", "application/octet-stream", new byte[0])) : choisis)
                    .forEach(j -> partie(corps, borne, fichier(j), j.octets()));
        });
        corps.writeBytes(("--" + borne + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        joints.clear();
        return new EnvoiEnParties("multipart/form-data; boundary=" + borne, corps.toByteArray());
    }

    HttpRequest dans(HttpRequest.Builder requete) {
        return requete.header("Content-Type", type).POST(BodyPublishers.ofByteArray(corps)).build();
    }

    private static String fichier(Joint j) {
        var nom = j.nom().replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        return "name=\"" + j.champ() + "\"; filename=\"" + nom + "\"\r\nContent-Type: " + j.type();
    }

    private static void partie(ByteArrayOutputStream corps, String borne, String entetes, byte[] octets) {
        corps.writeBytes(("--" + borne + "\r\nContent-Disposition: form-data; " + entetes + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(octets);
        corps.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
