using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The C# in the documents is what readers can use: it compiles without a warning, and prints what is shown.</summary>
public class CodeTests
{
    /// <summary>What the code of a page expects its reader to have.</summary>
    private static readonly Dictionary<string, string> Gegevens = new()
    {
        ["docs/herijking.md"] = HerijkingpaginaTests.Gegeven,
        ["docs/prestaties.md"] = """
            global using static Gegeven;
            using Meerzorg.Rekentool;
            using Meerzorg.Rekentool.Bulk;

            internal static class Gegeven
            {
                public static Bulksleutel[] sleutels { get; } = [Bulksleutel.Van(Zorgprofiel.VG7, behandeling: true, dagbesteding: true)];
                public static int[] wonen { get; } = [161_100];
                public static int[] behandelaren { get; } = [10_800];
                public static Klasse[] klassen { get; } = new Klasse[1];
                public static long[] jaren { get; } = new long[1];
                public static int[] dagen { get; } = new int[1];
            }
            """,
    };

    public static TheoryData<string> Paginas { get; } = [.. Document.Alle.Where(document => document.Code.Any()).Select(document => document.Pad).Except([JaarwisselpaginaTests.Pagina])];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void De_code_op_een_pagina_geeft_de_getoonde_uitvoer(string pad)
    {
        var stukken = Document.Lees(pad).Code.ToList();
        var uitvoer = Voorbeeldprogramma.Voer([.. stukken.Select(stuk => stuk.Code)], Gegevens.GetValueOrDefault(pad, ""));

        // What comes of the reader's own data, a page cannot show.
        if (Gegevens.ContainsKey(pad)) return;
        foreach (var ((code, getoond), gekregen) in stukken.Zip(uitvoer))
            Assert.True(Document.Toont(getoond, gekregen), $"{pad}, regel {code.Regel}, geeft\n{gekregen}\nen niet\n{getoond}");
    }

    [Fact]
    public void Bij_elk_stuk_staat_wat_het_geeft() =>
        Assert.DoesNotContain(Document.Lees("docs/csharp.md").Code.Skip(1), stuk => stuk.Getoond.Length == 0); // the first has only the usings
}
