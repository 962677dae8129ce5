package fr.cyclades.habillage.web;

import fr.cyclades.habillage.Site;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Views are jte templates: the view name is the path of the template ({@code compte/web/creation}), the attribute {@code vue} of
 * the model its parameter. {@code redirect:} stays Spring's. Nothing is sent before the whole page is made, so that a fault in a
 * template gives the error page.
 */
final class JteViewResolver extends UrlBasedViewResolver {

    private final TemplateEngine moteur;
    private final FabriqueDeCadre cadres;
    private final Site site;

    JteViewResolver(TemplateEngine moteur, FabriqueDeCadre cadres, Site site) {
        this.moteur = moteur;
        this.cadres = cadres;
        this.site = site;
        setViewClass(JteView.class);
        setSuffix(".jte");
        setContentType("text/html;charset=UTF-8");
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView();
    }

    private final class JteView extends AbstractUrlBasedView {

        @Override
        protected void renderMergedOutputModel(Map<String, Object> modele, HttpServletRequest requete, HttpServletResponse reponse)
                throws IOException {
            Map<String, Object> parametres = new HashMap<>();
            parametres.put("vue", modele.get("vue"));
            parametres.put("cadre", reponse.getStatus() < 500 ? cadres.pour(requete) : cadres.deSecours());
            parametres.put("site", site);
            var sortie = new Utf8ByteOutput();
            moteur.render(getUrl(), parametres, sortie);
            var page = Typographie.composer(sortie.toByteArray());
            reponse.setContentType(getContentType());
            reponse.setContentLength(page.length);
            reponse.getOutputStream().write(page);
        }
    }
}
