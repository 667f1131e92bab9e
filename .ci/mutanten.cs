#:property PublishAot=false
#:property InvariantGlobalization=false
#:project ../tests/Meerzorg.Rekentool.Tests/Meerzorg.Rekentool.Tests.csproj
// Tries the mutants that dotnet-stryker compiled into one assembly, room by room; .ci/mutatietest starts it and docs/mutatietest.md says how it works.
// Usage: mutanten REPORT FOLDER [--steekproef N | --overlevers] [--warm] ROOM... [--overlevers]   (and as it starts itself: mutanten --werker FOLDER ROOM meet|warm|koud)
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

return args is ["--werker", var map, var kamer, var hoe] ? Werker.Draai(map, kamer, hoe) : Meester.Draai(args);

/// <summary>A mutant as Stryker made it; <see cref="Id"/> is the number that switches it on.</summary>
internal sealed record Mutant(int Id, string Bestand, ((int Regel, int Kolom) Van, (int Regel, int Kolom) Tot) Stuk, string Soort, string Vervanging, bool Compileert)
{
    public string Plaats => string.Create(CultureInfo.InvariantCulture, $"{Bestand}:{Stuk.Van.Regel}:{Stuk.Van.Kolom}");

    public bool Omvat(Mutant ander) => ander.Id != Id && ander.Stuk.Van.CompareTo(Stuk.Van) >= 0 && ander.Stuk.Tot.CompareTo(Stuk.Tot) <= 0;
}

/// <summary>Deals the mutants of a room out over processes, and counts.</summary>
internal static class Meester
{
    /// <summary>After so many mutants the tests are run without one.</summary>
    private const int Pas = 60;

    /// <summary>What a sample is drawn with.</summary>
    private const int Zaad = 2026;

    public static int Draai(string[] args)
    {
        if (args is not [var verslag, var map, .. var kamers]) return 2;
        int steekproef = kamers is ["--steekproef", var aantal, ..] ? int.Parse(aantal, CultureInfo.InvariantCulture) : int.MaxValue;
        bool alleenOverlevers = kamers is ["--overlevers", ..];
        bool alleenWarm = kamers.Contains("--warm");

        // One process measures which test reaches which mutant; the others use what it found.
        using (var meter = new Werkproces(map, "-", "meet")) meter.Verwacht("klaar");
        foreach (var kamer in kamers.Where(kamer => char.IsAsciiLetterUpper(kamer[0]))) Kamer(verslag, map, kamer, steekproef, alleenOverlevers, alleenWarm);
        return 0;
    }

    private static void Kamer(string verslag, string map, string kamer, int steekproef, bool alleenOverlevers, bool alleenWarm)
    {
        var klok = Stopwatch.StartNew();
        var alle = Lees(verslag, kamer);
        var uitslagbestand = Path.Combine(map, kamer + ".tsv");
        var uitslag = alleenOverlevers ? LeesUitslag(uitslagbestand) : [];
        var (tests, begin) = Dekking.Lees(map);
        var duur = Werker.Tests(kamer, tests).SelectMany(test => test.Mutanten, (test, id) => (Id: id, test.Duur)).GroupBy(een => een.Id, een => een.Duur / 1000.0).ToDictionary(een => een.Key, een => een.Sum());
        var geraakt = duur.Keys.ToHashSet();
        bool Start(Mutant mutant) => begin.Contains(mutant.Id) && !geraakt.Contains(mutant.Id);
        var goed = alle.Where(mutant => mutant.Compileert && (alleenOverlevers ? uitslag.ContainsKey(mutant.Id) : !(alleenWarm && Start(mutant)))).ToArray();
        if (goed.Length > steekproef)
        {
            new Random(Zaad).Shuffle(goed);
            goed = [.. goed[..steekproef].OrderBy(mutant => mutant.Id)];
        }

        foreach (var mutant in goed.Where(mutant => !(alleenWarm && Start(mutant)) && uitslag.TryGetValue(mutant.Id, out var oud) && oud.Wat is "overleefd" or "niet geraakt" or "niet beproefd")) uitslag.Remove(mutant.Id);
        foreach (var mutant in goed.Where(mutant => !geraakt.Contains(mutant.Id) && !begin.Contains(mutant.Id))) uitslag.TryAdd(mutant.Id, ("niet geraakt", ""));

        // What takes long is kept as it comes; --overlevers goes on from there.
        void Bewaar()
        {
            using var uit = File.CreateText(uitslagbestand);
            foreach (var mutant in goed)
            {
                var (wat, test) = uitslag.GetValueOrDefault(mutant.Id, ("niet beproefd", ""));
                uit.WriteLine(string.Join('\t', mutant.Id, wat, mutant.Plaats, mutant.Soort, mutant.Vervanging.ReplaceLineEndings(" "), test));
            }
        }

        // What is only reached while a process starts (a static field, a file that is read once) is tried in a process of its own.
        var koud = goed.Where(Start).Select(mutant => mutant.Id).Where(id => !uitslag.ContainsKey(id)).ToList(); // none with --warm
        koud.AddRange(Warm(map, kamer, [.. goed.Select(mutant => mutant.Id).Where(id => geraakt.Contains(id) && !uitslag.ContainsKey(id))], duur, uitslag));
        Bewaar();
        Console.Error.WriteLine($"{kamer}: {koud.Count} in een eigen proces");
        Parallel.ForEach(koud, new ParallelOptions { MaxDegreeOfParallelism = 2 }, id =>
        {
            using var werker = new Werkproces(map, kamer, "koud");
            var antwoord = werker.Vraag(id);
            lock (uitslag)
            {
                uitslag[id] = antwoord;
                Bewaar();
            }
        });

        int Aantal(string wat) => goed.Count(mutant => uitslag[mutant.Id].Wat == wat);
        var (gemerkt, tijd, overleefd, niet) = (Aantal("gemerkt"), Aantal("tijd"), Aantal("overleefd"), Aantal("niet geraakt"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kamer}: gemaakt {alle.Length}, niet gecompileerd {alle.Count(mutant => !mutant.Compileert)}, beproefd {goed.Length}, gemerkt {gemerkt}, niet geëindigd {tijd}, overleefd {overleefd}, niet geraakt {niet}, score {100m * (gemerkt + tijd) / goed.Length:0.0} %, {klok.Elapsed.TotalMinutes:0.0} min, in een eigen proces {koud.Count}, alleen bij het starten geraakt {alle.Count(mutant => mutant.Compileert && Start(mutant))}"));
    }

    /// <summary>Tries mutants one after another in a process in which everything was read before; gives those that must be tried in a process of their own.</summary>
    private static List<int> Warm(string map, string kamer, ImmutableArray<int> ids, Dictionary<int, double> duur, Dictionary<int, (string Wat, string Test)> uitslag)
    {
        var koud = new List<int>();
        for (int i = 0; i < ids.Length;)
        {
            using var werker = new Werkproces(map, kamer, "warm");
            werker.Verwacht("klaar");
            for (int vast = i; i < ids.Length;)
            {
                int id = ids[i++];
                uitslag[id] = werker.Vraag(id, duur[id]);
                if (i % 100 == 0) Console.Error.WriteLine($"{kamer} {i}/{ids.Length}");
                bool weg = werker.IsWeg;
                if (!weg && i - vast < Pas && i < ids.Length) continue;

                // A mutant may leave something behind; then what was noticed since the last look is tried again.
                if (weg || werker.Vraag(-1).Wat != "overleefd")
                {
                    koud.AddRange(ids[vast..i].Where(x => uitslag[x].Wat == "gemerkt"));
                    break;
                }

                vast = i;
            }
        }

        return koud;
    }

    private static ImmutableArray<Mutant> Lees(string verslag, string kamer)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(verslag));
        var alle = from bestand in json.RootElement.GetProperty("files").EnumerateObject()
                   where bestand.Name.Contains($"/{kamer}/", StringComparison.Ordinal)
                   from mutant in bestand.Value.GetProperty("mutants").EnumerateArray()
                   let plaats = mutant.GetProperty("location")
                   select new Mutant(
                       int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                       bestand.Name[(bestand.Name.LastIndexOf($"/{kamer}/", StringComparison.Ordinal) + 1)..],
                       (Punt(plaats.GetProperty("start")), Punt(plaats.GetProperty("end"))),
                       mutant.GetProperty("mutatorName").GetString()!,
                       mutant.GetProperty("replacement").GetString()!,
                       mutant.GetProperty("status").GetString() != "CompileError");

        // As Stryker does: a block that falls away whole says nothing when there are mutants inside it.
        return [.. alle.GroupBy(mutant => mutant.Bestand).SelectMany(bestand => bestand.Where(mutant => mutant.Soort != "Block removal mutation" || !bestand.Any(mutant.Omvat))).OrderBy(mutant => mutant.Id)];

        static (int, int) Punt(JsonElement punt) => (punt.GetProperty("line").GetInt32(), punt.GetProperty("column").GetInt32());
    }

    private static Dictionary<int, (string Wat, string Test)> LeesUitslag(string bestand) =>
        File.ReadLines(bestand).Select(regel => regel.Split('\t')).ToDictionary(delen => int.Parse(delen[0], CultureInfo.InvariantCulture), delen => (delen[1], delen[5]));

}

/// <summary>A process that tries mutants.</summary>
internal sealed class Werkproces : IDisposable
{
    /// <summary>Processor time, in seconds, after which a mutant is taken not to end.</summary>
    private const double Bedenktijd = 60;

    private readonly Process _proces;
    private readonly BlockingCollection<string> _regels = [];

    public Werkproces(string map, string kamer, string hoe)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Werkproces).Assembly.Location, "--werker", map, kamer, hoe]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        _proces = Process.Start(start)!;
        _proces.OutputDataReceived += (_, e) =>
        {
            if (e.Data is null) _regels.CompleteAdding();
            else if (e.Data.StartsWith('>')) _regels.Add(e.Data[1..]);
        };
        _proces.BeginOutputReadLine();
    }

    /// <summary>The process ended, or was ended.</summary>
    public bool IsWeg { get; private set; }

    /// <summary>Waits until it is ready.</summary>
    public void Verwacht(string regel)
    {
        if (Lees(3600) is var gekregen && gekregen != regel) throw new InvalidOperationException($"Zonder mutant ging het niet: {gekregen}");
    }

    /// <summary>Whether the tests notice a mutant.</summary>
    /// <param name="id">The mutant.</param>
    /// <param name="nodig">How many seconds its tests take without it.</param>
    public (string Wat, string Test) Vraag(int id, double nodig = 0)
    {
        _proces.StandardInput.WriteLine(id.ToString(CultureInfo.InvariantCulture));
        _proces.StandardInput.Flush();
        if (Lees(Bedenktijd + 3 * nodig) is { } regel) return regel.Split('\t') is [var wat, var test] ? (wat, test) : throw new InvalidOperationException(regel);
        return IsWeg ? ("gemerkt", "het proces viel om") : Stop();
    }

    public void Dispose()
    {
        Stop();
        _proces.Dispose();
    }

    private (string Wat, string Test) Stop()
    {
        IsWeg = true;
        if (!_proces.HasExited) _proces.Kill();
        _proces.WaitForExit();
        return ("tijd", "");
    }

    /// <summary>The next line; nothing when the process is gone, or used more processor time than it may (a busy machine is not a mutant that does not end) or waits for ever.</summary>
    private string? Lees(double seconden)
    {
        var klok = Stopwatch.StartNew();
        var begin = _proces.HasExited ? TimeSpan.Zero : _proces.TotalProcessorTime;
        while (true)
        {
            if (_regels.TryTake(out var regel, 200)) return regel;
            if (_regels.IsCompleted) { IsWeg = true; return null; }
            if (!_proces.HasExited && ((_proces.TotalProcessorTime - begin).TotalSeconds > seconden || klok.Elapsed.TotalSeconds > 10 * seconden)) return null;
        }
    }
}

/// <summary>Which mutants a test reaches, and in how many milliseconds.</summary>
internal sealed record Bereik(string Id, string Klasse, long Duur, ImmutableArray<int> Mutanten);

/// <summary>Which test reaches which mutant.</summary>
internal static class Dekking
{
    public static string Pad(string map) => Path.Combine(map, "dekking.tsv");

    /// <summary>What each test reaches when everything was read before; and what is reached when everything is read for the first time.</summary>
    public static (ImmutableArray<Bereik> Tests, HashSet<int> Begin) Lees(string map)
    {
        if (!File.Exists(Pad(map))) return ([], []);
        var regels = File.ReadAllLines(Pad(map));
        return ([.. regels[1..].Select(regel => regel.Split('\t')).Select(delen => new Bereik(delen[0], delen[3], long.Parse(delen[2], CultureInfo.InvariantCulture), [.. Getallen(delen[1])]))], [.. Getallen(regels[0])]);
    }

    public static void Schrijf(string map, IEnumerable<Bereik> tests, IEnumerable<int> begin) =>
        File.WriteAllLines(Pad(map), [string.Join(' ', begin), .. tests.Select(test => string.Create(CultureInfo.InvariantCulture, $"{test.Id}\t{string.Join(' ', test.Mutanten)}\t{test.Duur}\t{test.Klasse}"))]);

    private static IEnumerable<int> Getallen(string tekst) =>
        tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(getal => int.Parse(getal, CultureInfo.InvariantCulture));
}

/// <summary>Runs tests in its own process, with a mutant switched on or without.</summary>
internal static class Werker
{
    private static readonly Type Schakelaar = typeof(Meerzorg.Rekentool.Rekentool).Assembly.GetTypes().Single(type => type.Name == "MutantControl");
    private static readonly FieldInfo Actief = Schakelaar.GetField("ActiveMutant")!;
    private static readonly FieldInfo Meet = Schakelaar.GetField("CaptureCoverage")!;
    private static readonly MethodInfo Gemeten = Schakelaar.GetMethod("GetCoverageData")!;

    /// <summary>Rooms of the tests that say little about these rooms, or take long.</summary>
    private static readonly ImmutableArray<string> Buiten = ["Cli.", "Documentatie.", "Excel.", "Bulk.", "Huis.", "Hulp.", "Eigenschappen.", "Fuzz."];

    /// <summary>Tests that hold the descriptions of members against the documents and the schemas.</summary>
    private static readonly ImmutableArray<string> Vormtests = ["Documentatie.Invoertabellen", "Documentatie.UitvoervormenTests", "Json.SchemaEigenschappen"];

    /// <summary>The tests that try the mutants of a room, in the order in which they do: those of the room itself first, quick before slow, and of other rooms only what is quick.</summary>
    public static IEnumerable<Bereik> Tests(string kamer, IEnumerable<Bereik> tests) =>
        tests.Where(test => Eigen(kamer, test) || test.Duur < 500).OrderBy(test => test.Duur >= 100).ThenByDescending(test => Eigen(kamer, test)).ThenByDescending(test => Vormtests.Contains(test.Klasse)).ThenBy(test => test.Duur);

    private static bool Eigen(string kamer, Bereik test) => test.Klasse.StartsWith(kamer + ".", StringComparison.Ordinal);

    public static int Draai(string map, string kamer, string hoe)
    {
        var (bekend, begin) = Dekking.Lees(map);
        var tests = Tests(kamer, bekend).ToImmutableArray();
        if (hoe == "meet")
        {
            Meting(map, bekend, begin);
            Antwoord("klaar");
            return 0;
        }

        if (hoe == "koud")
        {
            Actief.SetValue(null, Volgende()!.Value);
            string? gemerkt = null;
            foreach (bool eigen in (bool[])[true, false])
            {
                if (gemerkt is not null) break;
                var deel = tests.Where(test => Eigen(kamer, test) == eigen && test.Duur < (eigen || Vormtests.Contains(test.Klasse) ? 100 : 10)).ToImmutableArray();
                gemerkt = new Testloop(deel.Select(test => test.Klasse).ToHashSet().Contains).Draai(deel);
            }

            Meld(gemerkt);
            return 0;
        }

        Actief.SetValue(null, -1);
        var loop = new Testloop(tests.Select(test => test.Klasse).ToHashSet().Contains);
        if (loop.Draai(tests) is { } fout) throw new InvalidOperationException(fout);
        Antwoord("klaar");
        while (Volgende() is { } id)
        {
            Actief.SetValue(null, id);
            var gemerkt = loop.Draai(id < 0 ? tests.Where(test => test.Duur < 30) : tests.Where(test => test.Mutanten.Contains(id)));
            Actief.SetValue(null, -1);
            Meld(gemerkt);
        }

        return 0;
    }

    /// <summary>Each test that was not measured before, twice: what the second time is not reached, is only read at the start.</summary>
    private static void Meting(string map, ImmutableArray<Bereik> bekend, HashSet<int> begin)
    {
        var oud = bekend.Select(test => test.Id).ToHashSet();
        Meet.SetValue(null, true);
        Gemeten.Invoke(null, null);
        var loop = new Testloop(klasse => Vormtests.Contains(klasse) || !Buiten.Any(buiten => klasse.StartsWith(buiten, StringComparison.Ordinal)));
        var nieuw = loop.Tests.Values.Where(test => !oud.Contains(test.UniqueID)).ToImmutableArray();
        foreach (var test in nieuw) begin.UnionWith(Een(test).Mutanten);
        Dekking.Schrijf(map, bekend.Where(test => loop.Tests.ContainsKey(test.Id)).Concat(nieuw.Select(Een)), begin);

        Bereik Een(IXunitTestCase test)
        {
            var klok = Stopwatch.StartNew();
            if (loop.Draai([test]) is { } fout) throw new InvalidOperationException(fout);
            return new(test.UniqueID, Testloop.Klasse(test.TestMethod.TestClass.Class.Name), klok.ElapsedMilliseconds, [.. ((IList<int>[])Gemeten.Invoke(null, null)!)[0]]);
        }
    }

    private static int? Volgende() => Console.In.ReadLine() is { } regel ? int.Parse(regel, CultureInfo.InvariantCulture) : null;

    private static void Meld(string? gemerkt) => Antwoord(gemerkt is null ? "overleefd\t" : $"gemerkt\t{gemerkt.ReplaceLineEndings(" ").Replace('\t', ' ')}");

    private static void Antwoord(string regel)
    {
        Console.Out.WriteLine(">" + regel);
        Console.Out.Flush();
    }
}

/// <summary>The tests, found once, in the order in which they are asked for; the first that fails ends it.</summary>
internal sealed class Testloop
{
    private readonly ITestFrameworkExecutor _uitvoerder;

    public Testloop(Func<string, bool> hoort)
    {
        var tests = Assembly.Load("Meerzorg.Rekentool.Tests");
        var xunit = new XunitTestFramework(new Zwijg());
        _uitvoerder = xunit.GetExecutor(tests.GetName());
        var vondst = new Vondst();
        var zoeker = xunit.GetDiscoverer(Reflector.Wrap(tests));
        foreach (var type in tests.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: false } && hoort(Klasse(type.FullName!))))
        {
            vondst.Klaar.Reset();
            zoeker.Find(type.FullName!, false, vondst, new Keuzes());
            vondst.Klaar.Wait();
        }

        Tests = vondst.Tests.Where(test => !test.Traits.TryGetValue("Duur", out var duur) || !duur.Contains("lang")).DistinctBy(test => test.UniqueID).ToDictionary(test => test.UniqueID);
    }

    public Dictionary<string, IXunitTestCase> Tests { get; }

    /// <summary>Room and class of a test.</summary>
    public static string Klasse(string naam) => naam["Meerzorg.Rekentool.Tests.".Length..];

    /// <summary>Runs tests that were measured; a test that is no longer there with a mutant was a case that the mutant took away. The name of the first that fails, or nothing.</summary>
    public string? Draai(IEnumerable<Bereik> tests)
    {
        var te = tests.ToImmutableArray();
        return te.FirstOrDefault(test => !Tests.ContainsKey(test.Id)) is { } weg ? $"verdwenen: {weg.Klasse}" : Draai([.. te.Select(test => Tests[test.Id])]);
    }

    /// <summary>The name of the first test that fails, or nothing.</summary>
    public string? Draai(ImmutableArray<IXunitTestCase> tests)
    {
        // In small lots, because within a lot xunit has an order of its own.
        foreach (var deel in tests.Chunk(20))
        {
            var uitslag = new Uitslag();
            _uitvoerder.RunTests(deel, uitslag, new Keuzes());
            uitslag.Klaar.Wait();
            if (uitslag.Fout is { } fout) return fout;
        }

        return null;
    }

    private sealed class Zwijg : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class Vondst : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public ManualResetEventSlim Klaar { get; } = new();

        public List<IXunitTestCase> Tests { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test }) Tests.Add(test);
            if (message is IDiscoveryCompleteMessage) Klaar.Set();
            return true;
        }
    }

    private sealed class Uitslag : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public ManualResetEventSlim Klaar { get; } = new();

        public string? Fout { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Fout ??= message switch
            {
                ITestFailed gezakt => $"{gezakt.Test.DisplayName}",
                ITestClassCleanupFailure or ITestCollectionCleanupFailure or IErrorMessage => message.GetType().Name,
                _ => null,
            };
            if (message is ITestAssemblyFinished) Klaar.Set();
            return Fout is null;
        }
    }

    /// <summary>One test at a time, and heard of at once.</summary>
    private sealed class Keuzes : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _waarden = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _waarden.TryGetValue(name, out var waarde) ? (TValue)waarde! : default!;

        public void SetValue<TValue>(string name, TValue value) => _waarden[name] = value;
    }
}
