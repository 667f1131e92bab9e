using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The term of a zorgprofiel for which another one holds than in general.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Maximaal">The longest a decision lasts.</param>
/// <param name="Verlenging">Whether it can be extended.</param>
public sealed record Profieltermijn(Zorgprofiel Zorgprofiel, Bepaling<Termijn> Maximaal, Bepaling<bool> Verlenging);

/// <summary>The terms of the regulation, the same for every zorgkantoor, each with its source.</summary>
public sealed class Termijnen
{
    private const string Formaat = "meerzorg-termijnen-1";

    private static readonly Lazy<Termijnen> Ingebed = new(() => Lees(Cyclusbestanden.Inhoud("termijnen"), "termijnen.json"));

    private Termijnen(Bepalinglezer bestand, Foutenlijst fouten)
    {
        var preventief = bestand.Deel("preventief", "minimaal", "maximaal");
        PreventiefMinimaal = bestand.LeesTermijn(preventief, "minimaal");
        PreventiefMaximaal = bestand.LeesTermijn(preventief, "maximaal");

        var beschikking = bestand.Deel("beschikking", "maximaal", "perZorgprofiel");
        Maximaal = bestand.LeesTermijn(beschikking, "maximaal");
        PerZorgprofiel = [.. Profieltermijnen(beschikking?.Object("perZorgprofiel"), bestand, fouten)];

        Ontwikkeltraject = bestand.LeesTermijn(bestand.Deel("ontwikkeltraject", "per"), "per");
        Prestatie = bestand.LeesCode(bestand.Deel("declaratie", "prestatie"), "prestatie");
        GecontroleerdOp = bestand.GecontroleerdOp;
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
        var bestand = new Bepalinglezer(utf8Json, Formaat, fouten, "preventief", "beschikking", "ontwikkeltraject", "declaratie");
        var termijnen = new Termijnen(bestand, fouten);
        return fouten.IsLeeg ? termijnen : throw new OngeldigeParametersException(naam, fouten.AlsReeks());
    }

    private static IEnumerable<Profieltermijn> Profieltermijnen(Jsonlezer? perZorgprofiel, Bepalinglezer bestand, Foutenlijst fouten)
    {
        foreach (var naam in perZorgprofiel?.Leden() ?? [])
        {
            var deel = perZorgprofiel!.Object(naam)?.Aanvaardt("maximaal", "verlenging");
            var (maximaal, verlenging) = (bestand.LeesTermijn(deel, "maximaal"), bestand.LeesJaNee(deel, "verlenging"));
            if (Zorgprofiel.Alle.FirstOrDefault(profiel => profiel.Naam == naam) is { } zorgprofiel) yield return new(zorgprofiel, maximaal, verlenging);
            else fouten.Meld(Foutsoort.OnbekendZorgprofiel, perZorgprofiel.Pad(naam), Tekst.Gelijk(naam), Tekst.Gelijk(Zorgprofiel.Opsomming));
        }
    }
}
