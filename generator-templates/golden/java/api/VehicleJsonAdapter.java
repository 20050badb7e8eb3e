// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.UnionAdapter;

final class VehicleJsonAdapter extends UnionAdapter<Vehicle> {
  VehicleJsonAdapter(Moshi moshi) {
    super(Vehicle.OfRawJson.class, Vehicle.OfRawJson::new, Vehicle.OfRawJson::value);
    add(
        "Truck",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Truck.class),
        Vehicle.OfTruck.class,
        Vehicle.OfTruck::new,
        Vehicle.OfTruck::value);
    add(
        "Van",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Van.class),
        Vehicle.OfVan.class,
        Vehicle.OfVan::new,
        Vehicle.OfVan::value);
    tellBy("type");
    name("truck", "Truck");
    name("van", "Van");
  }
}
