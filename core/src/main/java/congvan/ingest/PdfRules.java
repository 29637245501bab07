// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Hears of what a page draws and keeps the straight lines, level or upright: the borders of tables.
 * Programs draw them as lines or as thin rectangles. Used by one thread.
 */
final class PdfRules {
  /** In points: what is thicker is a surface. */
  private static final double THICKEST = 3;

  /** A page with more is a drawing, whose lines are of no use. */
  private static final int MOST = 20_000;

  private static final Set<String> PAINTING =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
  private static final Set<String> STROKING = Set.of("S", "s", "B", "B*", "b", "b*");

  private final List<Box> path = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();
  private PDRectangle page = new PDRectangle();
  private boolean turned;

  /** Makes the engine tell of its lines. */
  void listenTo(PDFStreamEngine engine) {
    for (String name : List.of("m", "l", "re")) {
      engine.addOperator(new Listener(engine, name));
    }
    PAINTING.forEach(name -> engine.addOperator(new Listener(engine, name)));
  }

  void begin(PDPage begun) {
    path.clear();
    rules.clear();
    page = begun.getCropBox();
    turned = begun.getRotation() != 0;
  }

  /** The lines of the page since it was begun; none where it is turned or a drawing. */
  List<Box> rules() {
    return turned || rules.size() > MOST ? List.of() : List.copyOf(rules);
  }

  private void hear(String operator, float[] numbers, PDFStreamEngine engine) {
    if (PAINTING.contains(operator)) {
      paint(STROKING.contains(operator), operator.equals("n"));
    } else if (operator.equals("re") && numbers.length == 4) {
      Point2D.Float from = engine.transformedPoint(numbers[0], numbers[1]);
      add(from, engine.transformedPoint(numbers[0] + numbers[2], numbers[1] + numbers[3]));
    } else if (numbers.length == 2) {
      Point2D.Float to = engine.transformedPoint(numbers[0], numbers[1]);
      if (operator.equals("l")) {
        add(at, to);
      }
      at = to;
    }
  }

  private void add(Point2D.Float one, Point2D.Float other) {
    if (rules.size() + path.size() <= MOST) {
      double left = Math.min(one.x, other.x) - page.getLowerLeftX();
      double top = page.getUpperRightY() - Math.max(one.y, other.y);
      double width = Math.abs(one.x - other.x);
      double height = Math.abs(one.y - other.y);
      if (left + width >= left && top + height >= top) {
        path.add(new Box(left, top, left + width, top + height));
      }
    }
  }

  private void paint(boolean stroked, boolean unseen) {
    for (Box box : unseen ? List.<Box>of() : path) {
      if (Math.min(box.width(), box.height()) <= THICKEST) {
        rules.add(box);
      } else if (stroked) {
        rules.add(new Box(box.left(), box.top(), box.right(), box.top()));
        rules.add(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
        rules.add(new Box(box.left(), box.top(), box.left(), box.bottom()));
        rules.add(new Box(box.right(), box.top(), box.right(), box.bottom()));
      }
    }
    path.clear();
  }

  private final class Listener extends OperatorProcessor {
    private final PDFStreamEngine engine;
    private final String name;

    Listener(PDFStreamEngine engine, String name) {
      super(engine);
      this.engine = engine;
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[operands.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
      }
      hear(name, numbers, engine);
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
