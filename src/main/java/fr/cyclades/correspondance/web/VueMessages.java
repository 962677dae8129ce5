package fr.cyclades.correspondance.web;

import java.util.List;

/** « Mes messages », latest first. */
public record VueMessages(List<VueMessage> messages, int page, int pages) {}
