package fr.cyclades;

import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test of the whole application: its clock stands at {@link HorlogeDEssai#DEPART}, nothing periodic runs by itself, and what
 * earlier tests left for later is forgotten. A test that moves the clock meets its own deadlines and nobody else's, whatever ran before.
 */
final class MiseALHeure implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var contexte = SpringExtension.getApplicationContext(test);
        contexte.getBean(HorlogeDEssai.class).remettre();
        var base = contexte.getBean(JdbcClient.class);
        Patience.jusqua(() -> rienNePresse(base));
    }

    /** What runs at this instant is waited for, then put off as the rest. */
    private static boolean rienNePresse(JdbcClient base) {
        base.sql("delete from scheduled_tasks where task_instance <> 'recurring' and not picked and execution_time > :depart")
                .param("depart", HorlogeDEssai.DEPART.atOffset(ZoneOffset.UTC)).update();
        base.sql("update scheduled_tasks set execution_time = '2100-01-01', version = version + 1 where task_instance = 'recurring' and not picked "
                + "and execution_time < '2100-01-01'").update();
        return base.sql("select count(*) = 0 from scheduled_tasks where task_instance = 'recurring' and execution_time < '2100-01-01'")
                .query(Boolean.class).single();
    }
}
