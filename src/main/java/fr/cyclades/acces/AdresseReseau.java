package fr.cyclades.acces;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as throttling sees it: an IPv4 address, or the 64 first bits of an IPv6 one (one home, one school). */
public final class AdresseReseau {

    private AdresseReseau() {}

    /** @param adresse as the servlet container gives it */
    public static String prefixe(String adresse) {
        try {
            var lue = InetAddress.ofLiteral(adresse);
            return lue instanceof Inet6Address six ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) : lue.getHostAddress();
        } catch (IllegalArgumentException illisible) {
            return "inconnue";
        }
    }
}
