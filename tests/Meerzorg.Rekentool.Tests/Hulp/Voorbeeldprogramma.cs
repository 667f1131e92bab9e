using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A piece of C# for readers, and where it stands: that is where a fault in it is.</summary>
internal readonly record struct Codestuk(string Tekst, string Plaats, int Regel = 1);

/// <summary>
/// C# that readers are shown, compiled and run as they would: top-level statements in a new console project that has only the package, and sees
/// only what is public in it.
/// </summary>
internal static class Voorbeeldprogramma
{
    private const char Einde = '\f';

    /// <summary>What a new console project has without asking (ImplicitUsings), and a console that can be read back; it hides that of the system.</summary>
    private const string Project = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        internal static class Console
        {
            public static StringWriter Uitvoer { get; } = new() { NewLine = "\n" };

            public static void Write(object? waarde) => Uitvoer.Write(waarde);

            public static void WriteLine(object? waarde = null) => Uitvoer.WriteLine(waarde);
        }
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Verwijzingen = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(pad => Path.GetDirectoryName(pad) == Path.GetDirectoryName(typeof(object).Assembly.Location)) // the framework, and nothing that tests use
            .Append(typeof(Rekentool).Assembly.Location)
            .Select(pad => MetadataReference.CreateFromFile(pad)),
    ]);

    /// <summary>Compiles the pieces as one program, and runs it.</summary>
    /// <param name="stukken">The pieces, in order.</param>
    /// <param name="gegeven">C# beside the program: what a reader is supposed to have.</param>
    /// <returns>What each piece prints.</returns>
    public static string[] Voer(IReadOnlyCollection<Codestuk> stukken, string gegeven = "")
    {
        var programma = Assembly.Load(Vertaal(stukken, gegeven));
        programma.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        var uitvoer = programma.GetType("Console")!.GetProperty("Uitvoer")!.GetValue(null)!.ToString()!;
        return uitvoer.Split(Einde)[..stukken.Count];
    }

    /// <summary>The program; what the compiler has to say of it, a warning too, is a failure.</summary>
    private static byte[] Vertaal(IReadOnlyCollection<Codestuk> stukken, string gegeven)
    {
        var programma = string.Concat(stukken.Select(stuk => string.Create(CultureInfo.InvariantCulture, $"""
            #line {stuk.Regel} "{stuk.Plaats}"
            {stuk.Tekst}
            #line hidden
            Console.Write({SymbolDisplay.FormatLiteral(Einde, quote: true)});

            """)));
        var taal = new CSharpParseOptions(LanguageVersion.CSharp14);
        var vertaling = CSharpCompilation.Create(
            "Voorbeeld",
            [.. new[] { programma, gegeven, Project }.Select(bron => CSharpSyntaxTree.ParseText(bron, taal))],
            Verwijzingen.Value,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, warningLevel: int.MaxValue));
        using var assembly = new MemoryStream();
        var meldingen = vertaling.Emit(assembly).Diagnostics.Where(melding => melding.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(meldingen.Count == 0, string.Join('\n', meldingen));
        return assembly.ToArray();
    }
}
