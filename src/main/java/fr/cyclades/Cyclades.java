package fr.cyclades;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The application. Each direct sub-package is a module; its root package is its public face. Beans are named by their whole class name,
 * so that two modules may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Cyclades")
public class Cyclades {

    public static void main(String[] args) {
        SpringApplication.run(Cyclades.class, args);
    }
}
