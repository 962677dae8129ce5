package fr.cyclades.habillage.web;

import fr.cyclades.habillage.Cadre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Serves the files of the design: compressed at build time, kept for a year by the browser, since their names change with them. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final String MANIFESTE = "/fr/cyclades/habillage/assets.properties";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        registre.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    static Cadre.Assets lire() {
        var noms = new Properties();
        try (var flux = AssetsConfiguration.class.getResourceAsStream(MANIFESTE)) {
            if (flux == null) {
                throw new IllegalStateException("no " + MANIFESTE + ": run the build (node src/main/front/construire.mjs)");
            }
            noms.load(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cadre.Assets(
                noms.getProperty("style"), noms.getProperty("script"), noms.getProperty("police"), noms.getProperty("icone"));
    }
}
