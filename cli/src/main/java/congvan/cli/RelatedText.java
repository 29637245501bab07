// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Branch;
import congvan.graph.Certainty;
import congvan.graph.Cited;
import congvan.graph.Citing;
import congvan.graph.Directive;
import congvan.graph.Likeness;
import congvan.graph.Lineage;
import congvan.graph.Related;
import congvan.graph.Twin;
import congvan.index.LetterSummary;
import congvan.letter.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a document has to do with others, as a person reads it. */
final class RelatedText {
  static final String NOT_INDEXED = "(not in the index)";

  private final Related related;
  private final RelatedStyle style;
  private final List<String> lines = new ArrayList<>();

  private RelatedText(Related related, RelatedStyle style) {
    this.related = related;
    this.style = style;
  }

  static String of(Related related, RelatedStyle style) {
    return new RelatedText(related, style).text();
  }

  private String text() {
    addDocument(related.directive());
    addCiting("Replaced by", related.replacedBy());
    addCiting("Amended by", related.amendedBy());
    addTree("Comes from", related.origins(), false);
    addTree("Carried out by", related.carriedOutBy(), true);
    addCited();
    addCiting("Also cited by", others());
    addTwins();
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void addDocument(Directive directive) {
    lines.add(style.line("", RelatedList.name(directive), ""));
    directive.subject().ifPresent(it -> lines.add(style.line("", "", it)));
    for (LetterSummary letter : directive.letters()) {
      lines.add(style.line("", "", ShownPath.of(letter.path())));
    }
    if (!directive.indexed()) {
      lines.add(NOT_INDEXED.substring(1, NOT_INDEXED.length() - 1));
    }
  }

  private void addHeading(String heading) {
    lines.add("");
    lines.add(style.heading(heading));
  }

  private void addTree(String heading, Lineage lineage, boolean downwards) {
    if (lineage.branches().isEmpty()) {
      return;
    }
    addHeading(heading);
    List<String> edges = TreeEdges.of(lineage.branches().stream().map(Branch::depth).toList());
    for (int i = 0; i < edges.size(); i++) {
      addBranch(edges.get(i), lineage.branches().get(i), downwards);
    }
    if (lineage.cut()) {
      lines.add("... and more, not shown");
    }
  }

  private void addBranch(String edge, Branch branch, boolean downwards) {
    boolean basis = branch.relation() == Relation.BASIS;
    String how = downwards && !basis ? "" : verb(branch.relation()) + " ";
    lines.add(
        style.line(
            edge + how + (downwards && basis ? "it: " : ""),
            RelatedList.name(branch.directive()),
            rest(branch)));
  }

  private static String rest(Branch branch) {
    String subject = branch.directive().subject().map(it -> "  " + it).orElse("");
    return (branch.repeated() ? "  (shown nearer)" : note(branch.certainty())) + subject;
  }

  private static String note(Certainty certainty) {
    return switch (certainty) {
      case FOUND -> "";
      case AMBIGUOUS -> "  (several letters fit)";
      case UNCONFIRMED -> "  (uncertain)";
      case MISSING -> "  " + NOT_INDEXED;
    };
  }

  /** What the trees do not tell already. */
  private void addCited() {
    List<Cited> rest =
        related.cites().stream()
            .filter(it -> !follows(it.relations()) || isUncertain(it.certainty()))
            .toList();
    if (!rest.isEmpty()) {
      addHeading("Also cites");
    }
    for (Cited cited : rest) {
      boolean found = cited.certainty() == Certainty.FOUND;
      Directive directive = found ? cited.directives().getFirst() : cited.named();
      lines.add(
          style.line(
              verb(cited.relation()) + " ",
              RelatedList.name(directive),
              note(cited.certainty()) + directive.subject().map(it -> "  " + it).orElse("")));
      if (!found) {
        cited.directives().forEach(it -> lines.add(style.line("   maybe ", "", line(it))));
      }
    }
  }

  private static String line(Directive directive) {
    return RelatedList.line(directive);
  }

  private static boolean isUncertain(Certainty certainty) {
    return certainty == Certainty.AMBIGUOUS || certainty == Certainty.UNCONFIRMED;
  }

  private static boolean follows(List<Relation> relations) {
    return relations.contains(Relation.BASIS) || relations.contains(Relation.IMPLEMENTS);
  }

  private List<Citing> others() {
    return related.citedBy().stream()
        .filter(it -> !follows(it.relations()))
        .filter(it -> it.relation() == Relation.MENTIONS || it.relation() == Relation.REPLIES_TO)
        .toList();
  }

  private void addCiting(String heading, List<Citing> citing) {
    if (!citing.isEmpty()) {
      addHeading(heading);
    }
    for (Citing each : citing) {
      String subject = each.directive().subject().map(it -> "  " + it).orElse("");
      lines.add(style.line("", RelatedList.name(each.directive()), subject));
    }
  }

  private void addTwins() {
    if (!related.twins().isEmpty()) {
      addHeading("The same, or alike");
    }
    for (Twin twin : related.twins()) {
      String share = String.format(Locale.ROOT, "%3d %%  ", Math.round(twin.share() * 100));
      String number = twin.letter().number().map(it -> it + "  ").orElse("");
      lines.add(
          style.line(
              share, kind(twin.likeness()), "  " + number + ShownPath.of(twin.letter().path())));
    }
  }

  private static String kind(Likeness likeness) {
    return switch (likeness) {
      case SAME_FILE -> "same file  ";
      case SAME_LETTER -> "same letter";
      case SAME_TEXT -> "same text  ";
      case ALIKE -> "alike      ";
    };
  }

  private static String verb(Relation relation) {
    return switch (relation) {
      case BASIS -> "rests on";
      case IMPLEMENTS -> "carries out";
      case REPLIES_TO -> "replies to";
      case AMENDS -> "amends";
      case REPLACES -> "replaces";
      case MENTIONS -> "mentions";
    };
  }
}
