// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of every type in this package, for a {@link Moshi} of your own: {@code new
 * Moshi.Builder().add(new ModelAdapters()).build()}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  /** Knows all of them; there is nothing to set. */
  public ModelAdapters() {}

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    if (type == Account.class) {
      return new AccountJsonAdapter(moshi);
    }
    if (type == Bare.class) {
      return new BareJsonAdapter(moshi);
    }
    if (type == Bins.class) {
      return new BinsJsonAdapter(moshi);
    }
    if (type == Box.class) {
      return new BoxJsonAdapter(moshi);
    }
    if (type == BoxInner.class) {
      return new BoxInnerJsonAdapter(moshi);
    }
    if (type == BoxInnersInner.class) {
      return new BoxInnersInnerJsonAdapter(moshi);
    }
    if (type == Choices.class) {
      return new ChoicesJsonAdapter(moshi);
    }
    if (type == ChoicesFacesInner.class) {
      return new ChoicesFacesInnerJsonAdapter(moshi);
    }
    if (type == ChoicesShape.class) {
      return new ChoicesShapeJsonAdapter(moshi);
    }
    if (type == Color.class) {
      return new ColorJsonAdapter(moshi);
    }
    if (type == Count.class) {
      return new CountJsonAdapter(moshi);
    }
    if (type == Crate.class) {
      return new CrateJsonAdapter(moshi);
    }
    if (type == Fastener.class) {
      return new FastenerJsonAdapter(moshi);
    }
    if (type == Fitting.class) {
      return new FittingJsonAdapter(moshi);
    }
    if (type == Label.class) {
      return new LabelJsonAdapter(moshi);
    }
    if (type == Level.class) {
      return new LevelJsonAdapter(moshi);
    }
    if (type == Model2Fast.class) {
      return new Model2FastJsonAdapter(moshi);
    }
    if (type == ModelBuilder.class) {
      return new ModelBuilderJsonAdapter(moshi);
    }
    if (type == ModelString.class) {
      return new ModelStringJsonAdapter(moshi);
    }
    if (type == Nail.class) {
      return new NailJsonAdapter(moshi);
    }
    if (type == Names.class) {
      return new NamesJsonAdapter(moshi);
    }
    if (type == Nest.class) {
      return new NestJsonAdapter(moshi);
    }
    if (type == NewWidget.class) {
      return new NewWidgetJsonAdapter(moshi);
    }
    if (type == Notes.class) {
      return new NotesJsonAdapter(moshi);
    }
    if (type == Order.class) {
      return new OrderJsonAdapter(moshi);
    }
    if (type == Part.class) {
      return new PartJsonAdapter(moshi);
    }
    if (type == Piece.class) {
      return new PieceJsonAdapter(moshi);
    }
    if (type == Rate.class) {
      return new RateJsonAdapter(moshi);
    }
    if (type == Ratio.class) {
      return new RatioJsonAdapter(moshi);
    }
    if (type == Record.class) {
      return new RecordJsonAdapter(moshi);
    }
    if (type == Rows.class) {
      return new RowsJsonAdapter(moshi);
    }
    if (type == Sale.class) {
      return new SaleJsonAdapter(moshi);
    }
    if (type == Screw.class) {
      return new ScrewJsonAdapter(moshi);
    }
    if (type == Sheet.class) {
      return new SheetJsonAdapter(moshi);
    }
    if (type == Size.class) {
      return new SizeJsonAdapter(moshi);
    }
    if (type == Slots.class) {
      return new SlotsJsonAdapter(moshi);
    }
    if (type == SnakeCaseName.class) {
      return new SnakeCaseNameJsonAdapter(moshi);
    }
    if (type == Start.class) {
      return new StartJsonAdapter(moshi);
    }
    if (type == Term.class) {
      return new TermJsonAdapter(moshi);
    }
    if (type == Tree.class) {
      return new TreeJsonAdapter(moshi);
    }
    if (type == Truck.class) {
      return new TruckJsonAdapter(moshi);
    }
    if (type == Unions.class) {
      return new UnionsJsonAdapter(moshi);
    }
    if (type == UnionsWeight.class) {
      return new UnionsWeightJsonAdapter(moshi);
    }
    if (type == Van.class) {
      return new VanJsonAdapter(moshi);
    }
    if (type == Vehicle.class) {
      return new VehicleJsonAdapter(moshi);
    }
    if (type == Widget.class) {
      return new WidgetJsonAdapter(moshi);
    }
    if (type == WidgetUpdate.class) {
      return new WidgetUpdateJsonAdapter(moshi);
    }
    return null;
  }
}
