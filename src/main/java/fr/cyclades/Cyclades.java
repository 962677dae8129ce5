package fr.cyclades;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The application. Each direct sub-package is a module; its root package is its public face. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Cyclades")
public class Cyclades {

    public static void main(String[] args) {
        SpringApplication.run(Cyclades.class, args);
    }
}
