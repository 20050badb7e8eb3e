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
    // By its name: to write a class down here would load it, and all that stand before the one
    // asked for.
    String name = type.getTypeName();
    if (name.equals("io.github.sentryopenapi.golden.api.Account")) {
      return adapter(new AccountJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Bare")) {
      return adapter(new BareJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Bins")) {
      return adapter(new BinsJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Box")) {
      return adapter(new BoxJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.BoxInner")) {
      return adapter(new BoxInnerJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.BoxInnersInner")) {
      return adapter(new BoxInnersInnerJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Choices")) {
      return adapter(new ChoicesJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.ChoicesFacesInner")) {
      return adapter(new ChoicesFacesInnerJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.ChoicesShape")) {
      return adapter(new ChoicesShapeJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Color")) {
      return adapter(new ColorJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Count")) {
      return adapter(new CountJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Crate")) {
      return adapter(new CrateJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Fastener")) {
      return adapter(new FastenerJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Fitting")) {
      return adapter(new FittingJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Label")) {
      return adapter(new LabelJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Level")) {
      return adapter(new LevelJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Model2Fast")) {
      return adapter(new Model2FastJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.ModelBuilder")) {
      return adapter(new ModelBuilderJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.ModelString")) {
      return adapter(new ModelStringJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Nail")) {
      return adapter(new NailJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Names")) {
      return adapter(new NamesJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Nest")) {
      return adapter(new NestJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.NewWidget")) {
      return adapter(new NewWidgetJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Notes")) {
      return adapter(new NotesJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Order")) {
      return adapter(new OrderJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Part")) {
      return adapter(new PartJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Piece")) {
      return adapter(new PieceJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Rate")) {
      return adapter(new RateJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Ratio")) {
      return adapter(new RatioJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Record")) {
      return adapter(new RecordJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Rows")) {
      return adapter(new RowsJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Sale")) {
      return adapter(new SaleJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Screw")) {
      return adapter(new ScrewJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Sheet")) {
      return adapter(new SheetJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Size")) {
      return adapter(new SizeJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Slots")) {
      return adapter(new SlotsJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.SnakeCaseName")) {
      return adapter(new SnakeCaseNameJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Start")) {
      return adapter(new StartJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Term")) {
      return adapter(new TermJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Tree")) {
      return adapter(new TreeJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Truck")) {
      return adapter(new TruckJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Unions")) {
      return adapter(new UnionsJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.UnionsWeight")) {
      return adapter(new UnionsWeightJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Van")) {
      return adapter(new VanJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Vehicle")) {
      return adapter(new VehicleJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Widget")) {
      return adapter(new WidgetJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.WidgetUpdate")) {
      return adapter(new WidgetUpdateJsonAdapter(moshi));
    }
    return null;
  }

  /** To give back an adapter as what it is, the JVM would load all of them to see that they are. */
  private static JsonAdapter<?> adapter(Object adapter) {
    return (JsonAdapter<?>) adapter;
  }
}
