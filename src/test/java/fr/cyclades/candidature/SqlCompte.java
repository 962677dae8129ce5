package fr.cyclades.candidature;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the present thread prepares. */
public final class SqlCompte implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> ORDRES = ThreadLocal.withInitial(ArrayList::new);

    /** Forgets what was counted on this thread. */
    static void remettre() {
        ORDRES.get().clear();
    }

    /** The statements of this thread since {@link #remettre}. */
    static List<String> ordres() {
        return List.copyOf(ORDRES.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource base && !(bean instanceof DelegatingDataSource) ? new Comptee(base) : bean;
    }

    private static final class Comptee extends DelegatingDataSource {

        Comptee(DataSource base) {
            super(base);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var reelle = super.getConnection();
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, methode, parametres) -> {
                        if (methode.getName().equals("prepareStatement")) {
                            ORDRES.get().add((String) parametres[0]);
                        }
                        try {
                            return methode.invoke(reelle, parametres);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
