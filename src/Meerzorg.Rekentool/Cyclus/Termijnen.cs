using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The term of a zorgprofiel for which another one holds than in general.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Maximaal">The longest a decision lasts.</param>
/// <param name="Verlenging">Whether it can be extended.</param>
internal sealed record Profieltermijn(Zorgprofiel Zorgprofiel, Bepaling<Termijn> Maximaal, Bepaling<bool> Verlenging);

/// <summary>The terms of the regulation, the same for every zorgkantoor, each with its source.</summary>
internal sealed class Termijnen
{
    private const string Formaat = "meerzorg-termijnen-1";

    private static readonly Lazy<Termijnen> Ingebed = new(() => Lees(Cyclusbestanden.Inhoud("termijnen"), "termijnen.json"));

    private Termijnen(Bepalingbestand bestand)
    {
        GecontroleerdOp = bestand.GecontroleerdOp;

        var preventief = bestand.Deel("preventief", "minimaal", "maximaal");
        PreventiefMinimaal = preventief.LeesTermijn("minimaal");
        PreventiefMaximaal = preventief.LeesTermijn("maximaal");

        var beschikking = bestand.Deel("beschikking", "maximaal", "perZorgprofiel");
        Maximaal = beschikking.LeesTermijn("maximaal");
        PerZorgprofiel =
        [
            .. beschikking.PerZorgprofiel("perZorgprofiel", "maximaal", "verlenging")
                .Select(paar => new Profieltermijn(paar.Zorgprofiel, paar.Deel.LeesTermijn("maximaal"), paar.Deel.LeesJaNee("verlenging"))),
        ];

        Ontwikkeltraject = bestand.Deel("ontwikkeltraject", "per").LeesTermijn("per");
        Prestatie = bestand.Deel("declaratie", "prestatie").LeesCode("prestatie");
    }

    /// <summary>The terms as published.</summary>
    public static Termijnen Gepubliceerd => Ingebed.Value;

    /// <summary>When they were last held against their sources.</summary>
    public DateOnly GecontroleerdOp { get; }

    /// <summary>The shortest that preventive meerzorg lasts (SOORT-1).</summary>
    public Bepaling<Termijn> PreventiefMinimaal { get; }

    /// <summary>The longest that preventive meerzorg lasts (SOORT-1).</summary>
    public Bepaling<Termijn> PreventiefMaximaal { get; }

    /// <summary>The longest that a decision lasts (TERMIJN-1).</summary>
    public Bepaling<Termijn> Maximaal { get; }

    /// <summary>The zorgprofielen that have terms of their own (TERMIJN-1).</summary>
    public ImmutableArray<Profieltermijn> PerZorgprofiel { get; }

    /// <summary>How often a client has an ontwikkeltraject with the CCE at the least (PLAN-3).</summary>
    public Bepaling<Termijn> Ontwikkeltraject { get; }

    /// <summary>The prestatie that is declared (DECL-1).</summary>
    public Bepaling<string> Prestatie { get; }

    /// <summary>The terms of a zorgprofiel where it has its own; <see langword="null"/> where the general ones hold.</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    public Profieltermijn? Van(Zorgprofiel zorgprofiel) => PerZorgprofiel.FirstOrDefault(termijn => termijn.Zorgprofiel == zorgprofiel);

    internal static Termijnen Lees(ReadOnlySpan<byte> utf8Json, string naam)
    {
        var fouten = new Foutenlijst();
        var termijnen = new Termijnen(new(utf8Json, Formaat, fouten, "preventief", "beschikking", "ontwikkeltraject", "declaratie"));
        return fouten.IsLeeg ? termijnen : throw new OngeldigeParametersException(naam, fouten.AlsReeks());
    }
}
