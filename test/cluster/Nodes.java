import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.unit.TimeValue;

/**
 * Several real OpenSearch nodes in one process, on loopback, for the tests under test/cluster.
 *
 * <p>Arguments: the data folder (it is emptied and removed at the end), then one pair HTTP:TRANSPORT of free ports for each node.
 * Standard output carries one line of JSON for each event, standard error the servers' own log. Standard input takes one command
 * a line: "stop N", "start N" (nodes count from 1), "exit". The end of standard input is an "exit" too, so the nodes never
 * outlive the process that started them.
 */
public final class Nodes {
  /** How long the nodes may take to find each other, and a node to come back. */
  private static final TimeValue PATIENCE = TimeValue.timeValueSeconds(120);

  private final PrintStream answers;
  private final OpenSearchRunner runner = new OpenSearchRunner();
  private final List<Address> addresses;

  private record Address(int http, int transport) {
    static Address of(String pair) {
      String[] parts = pair.split(":");
      return new Address(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  private Nodes(PrintStream answers, List<Address> addresses) {
    this.answers = answers;
    this.addresses = addresses;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: Nodes.java DATA-FOLDER HTTP:TRANSPORT [HTTP:TRANSPORT …]");
      System.exit(2);
    }
    PrintStream answers = System.out;
    // The servers log to standard output by default: the protocol has it for itself.
    System.setOut(System.err);
    Nodes nodes = new Nodes(answers, List.of(arguments).stream().skip(1).map(Address::of).toList());
    Runtime.getRuntime().addShutdownHook(new Thread(nodes::close));
    try {
      nodes.open(arguments[0]);
      nodes.obey(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    } catch (RuntimeException | Error failure) {
      nodes.fail(failure);
    }
    System.exit(0);
  }

  private void open(String folder) {
    // The runner would refuse ports above its own range, which the settings do not use.
    runner.setMaxHttpPort(-1);
    runner.onBuild(this::settle);
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(folder)
            .numOfNode(addresses.size())
            .baseHttpPort(addresses.get(0).http())
            .clusterName("verbatim-tests")
            .pluginTypes(pluginsThere())
            .useLogger());
    awaitGreen();
    String urls = String.join(",", addresses.stream().map(each -> "\"http://127.0.0.1:" + each.http() + "\"").toList());
    say("{\"event\":\"ready\",\"urls\":[" + urls + "]}");
  }

  /** The settings of one node. The runner counts nodes from 1 here. */
  private void settle(int number, Settings.Builder settings) {
    Address own = addresses.get(number - 1);
    settings.put("node.name", name(number));
    settings.put("network.host", "127.0.0.1");
    settings.put("http.port", own.http());
    settings.put("transport.port", own.transport());
    // The runner makes a single node a cluster by a setting of its own, which allows none of these.
    if (addresses.size() > 1) {
      settings.putList("discovery.seed_hosts", addresses.stream().map(each -> "127.0.0.1:" + each.transport()).toList());
      settings.putList(
          "cluster.initial_cluster_manager_nodes",
          IntStream.rangeClosed(1, addresses.size()).mapToObj(Nodes::name).toList());
    }
    // The first node would wait for the others, which start after it in the same process.
    settings.put("discovery.initial_state_timeout", "0s");
    // Small thread pools: all nodes share one small machine.
    settings.put("node.processors", 1);
    // Each node would count the whole heap as its own.
    settings.put("indices.breaker.total.use_real_memory", false);
    // The tests must not depend on how full the machine's disk is. A test of the flood stage switches it on.
    settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    // A test that stops a node waits for its shards: they are allotted again at once.
    settings.put("cluster.routing.allocation.node_concurrent_recoveries", 8);
  }

  /** The k-NN plugin, if it is on the class path. */
  private static String pluginsThere() {
    String plugin = "org.opensearch.knn.plugin.KNNPlugin";
    try {
      Class.forName(plugin, false, Nodes.class.getClassLoader());
      return plugin;
    } catch (ClassNotFoundException absent) {
      return "";
    }
  }

  private void obey(BufferedReader commands) throws IOException {
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.trim().split("\\s+");
      if (words[0].equals("exit")) return;
      try {
        act(words);
      } catch (RuntimeException | IOException failure) {
        fail(failure);
      }
    }
  }

  private void act(String[] words) throws IOException {
    if (words.length != 2 || !words[1].matches("[1-9][0-9]?") || Integer.parseInt(words[1]) > addresses.size()) {
      throw new IllegalArgumentException("commands are: stop N, start N, exit");
    }
    int number = Integer.parseInt(words[1]);
    switch (words[0]) {
      case "stop" -> {
        runner.getNode(number - 1).close();
        say(String.format(Locale.ROOT, "{\"event\":\"stopped\",\"node\":%d}", number));
      }
      case "start" -> {
        runner.startNode(number - 1);
        say(String.format(Locale.ROOT, "{\"event\":\"started\",\"node\":%d}", number));
      }
      default -> throw new IllegalArgumentException("commands are: stop N, start N, exit");
    }
  }

  private void awaitGreen() {
    var health =
        runner
            .client()
            .admin()
            .cluster()
            .prepareHealth()
            .setWaitForNodes(Integer.toString(addresses.size()))
            .setWaitForGreenStatus()
            .setTimeout(PATIENCE)
            .get();
    if (health.isTimedOut()) throw new IllegalStateException("the nodes did not become a green cluster in " + PATIENCE);
  }

  private synchronized void say(String line) {
    answers.println(line);
    answers.flush();
  }

  private void fail(Throwable failure) {
    failure.printStackTrace();
    String reason = String.valueOf(failure.getMessage()).replaceAll("[\"\\\\\\p{Cntrl}]", " ");
    say("{\"event\":\"failed\",\"reason\":\"" + reason + "\"}");
  }

  private void close() {
    try {
      runner.close();
    } catch (IOException failure) {
      failure.printStackTrace();
    }
    runner.clean();
  }

  private static String name(int number) {
    return "node-" + number;
  }
}
