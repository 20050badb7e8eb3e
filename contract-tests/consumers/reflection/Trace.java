import com.sun.jdi.ArrayReference;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequestManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs a program in a debugger and prints what classes outside of the JDK look up by name, where
 * GraalVM's tracing agent would write it down.
 */
final class Trace {
  private static final Map<String, Set<String>> LOOKUPS =
      Map.of(
          "java.lang.Class",
          Set.of(
              "forName",
              "getConstructor",
              "getConstructors",
              "getDeclaredConstructor",
              "getDeclaredConstructors",
              "getDeclaredField",
              "getDeclaredFields",
              "getDeclaredMethod",
              "getDeclaredMethods",
              "getField",
              "getFields",
              "getMethod",
              "getMethods",
              "getRecordComponents",
              "getResource",
              "getResourceAsStream"),
          "java.lang.ClassLoader",
          Set.of("getResource", "getResourceAsStream", "getResources"),
          "java.lang.reflect.InvocationHandler",
          Set.of("invokeDefault"),
          "java.lang.reflect.Proxy",
          Set.of("newProxyInstance"),
          "java.util.ServiceLoader",
          Set.of("load"));

  private final Set<String> found = new TreeSet<>();
  private final VirtualMachine vm;

  private Trace(VirtualMachine vm) {
    this.vm = vm;
  }

  public static void main(String[] args) throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> settings = connector.defaultArguments();
    settings.get("options").setValue("-classpath \"" + args[0] + "\"");
    settings.get("main").setValue(args[1]);
    VirtualMachine vm = connector.launch(settings);
    Trace trace = new Trace(vm);
    trace.run();
    int status = vm.process().waitFor();
    vm.process().getErrorStream().transferTo(System.err);
    trace.found.forEach(System.out::println);
    System.exit(status);
  }

  private void run() throws Exception {
    EventRequestManager requests = vm.eventRequestManager();
    for (String name : LOOKUPS.keySet()) {
      ClassPrepareRequest request = requests.createClassPrepareRequest();
      request.addClassFilter(name);
      request.enable();
      vm.classesByName(name).forEach(this::watch);
    }
    boolean running = true;
    while (running) {
      EventSet events = vm.eventQueue().remove();
      for (Event each : events) {
        if (each instanceof ClassPrepareEvent prepared) {
          watch(prepared.referenceType());
        } else if (each instanceof BreakpointEvent reached) {
          note(reached);
        } else if (each instanceof VMDeathEvent) {
          running = false;
        }
      }
      events.resume();
    }
  }

  private void watch(ReferenceType type) {
    for (Method each : type.methods()) {
      if (LOOKUPS.get(type.name()).contains(each.name()) && each.location() != null) {
        vm.eventRequestManager().createBreakpointRequest(each.location()).enable();
      }
    }
  }

  private void note(BreakpointEvent reached) throws Exception {
    if (reached.thread().frameCount() < 2) {
      return;
    }
    Location caller = reached.thread().frame(1).location();
    if (caller.declaringType().name().matches("(java|javax|jdk|sun|com\\.sun|org\\.jcp)\\..*")) {
      return;
    }
    StackFrame frame = reached.thread().frame(0);
    List<String> names = new ArrayList<>();
    if (frame.thisObject() instanceof ClassObjectReference type) {
      names.add(type.reflectedType().name());
    }
    frame.getArgumentValues().forEach(each -> collect(each, names));
    Method method = reached.location().method();
    found.add(
        "%s: %s.%s %s"
            .formatted(
                caller.declaringType().name(),
                method.declaringType().name(),
                method.name(),
                String.join(" ", names)));
  }

  private static void collect(Value value, List<String> names) {
    if (value instanceof StringReference text) {
      names.add(text.value());
    } else if (value instanceof ClassObjectReference type) {
      names.add(type.reflectedType().name());
    } else if (value instanceof ArrayReference array
        && array.referenceType().name().equals("java.lang.Class[]")) {
      array.getValues().forEach(each -> collect(each, names));
    }
  }
}
