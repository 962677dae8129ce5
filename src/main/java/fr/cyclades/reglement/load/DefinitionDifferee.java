package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A definition of the product, proved by the build: its notice is read at the start, its form is compiled at the first question about it. */
final class DefinitionDifferee implements Definition {

    private final String code;
    private final String empreinte;
    private final String texte;
    private final Notice notice;
    private Supplier<? extends Definition> faire;
    private volatile Definition faite;

    DefinitionDifferee(String code, String empreinte, String texte, Notice notice, Supplier<? extends Definition> faire) {
        this.code = code;
        this.empreinte = empreinte;
        this.texte = texte;
        this.notice = notice;
        this.faire = faire;
    }

    private Definition entiere() {
        var connue = faite;
        return connue != null ? connue : compiler();
    }

    private synchronized Definition compiler() {
        if (faite == null) {
            faite = faire.get();
            faire = null;
        }
        return faite;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String empreinte() {
        return empreinte;
    }

    @Override
    public String texte() {
        return texte;
    }

    @Override
    public Notice notice() {
        return notice;
    }

    @Override
    public List<Onglet> onglets() {
        return entiere().onglets();
    }

    @Override
    public Optional<Onglet> onglet(String onglet) {
        return entiere().onglet(onglet);
    }

    @Override
    public Optional<Champ> champ(String champ) {
        return entiere().champ(champ);
    }

    @Override
    public Reponses lire(Onglet onglet, Map<String, List<String>> formulaire, Reponses avant) {
        return entiere().lire(onglet, formulaire, avant);
    }

    @Override
    public Constat evaluer(Reponses reponses, Contexte contexte) {
        return entiere().evaluer(reponses, contexte);
    }

    @Override
    public Map<String, String> regroupements() {
        return entiere().regroupements();
    }

    @Override
    public boolean faitDeposer() {
        return entiere().faitDeposer();
    }

    @Override
    public Set<String> regroupementsPostaux() {
        return entiere().regroupementsPostaux();
    }

    @Override
    public Set<String> heritages() {
        return entiere().heritages();
    }

    @Override
    public Programme programme() {
        return entiere().programme();
    }

    @Override
    public List<Explication> expliquer(Reponses reponses, Contexte contexte) {
        return entiere().expliquer(reponses, contexte);
    }

    @Override
    public String toString() {
        return code;
    }
}
