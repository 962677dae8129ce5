package fr.cyclades;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CycladesTest
class CycladesDemarreTest {

    @Autowired
    JdbcClient base;

    @Test
    void l_application_demarre_sur_une_base_neuve() {
        assertThat(base.sql("select count(*) from scheduled_tasks").query(Long.class).single()).isNotNegative();
    }
}
