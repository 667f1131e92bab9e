using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>What the gate looks at: rules, code, tests, choices and source documents, as plain data.</summary>
/// <param name="Regels">The rules.</param>
/// <param name="InCode">The rule ids that code carries.</param>
/// <param name="InTests">The rule ids that tests carry.</param>
/// <param name="Keuzes">The choices that are described.</param>
/// <param name="Documenten">The source documents, paragraph by paragraph.</param>
internal sealed record Registers(
    IReadOnlyList<Regelgegevens> Regels,
    IReadOnlyList<string> InCode,
    IReadOnlyList<string> InTests,
    IReadOnlyList<string> Keuzes,
    IReadOnlyList<Brondocument> Documenten);

/// <summary>What the gate looks at of a rule.</summary>
/// <param name="Id">The id.</param>
/// <param name="Teksten">Its texts, in both languages.</param>
/// <param name="Bronnen">Its sources: document, place.</param>
/// <param name="Keuzes">Its choices.</param>
internal sealed record Regelgegevens(string Id, IReadOnlyList<string> Teksten, IReadOnlyList<string> Bronnen, IReadOnlyList<string> Keuzes)
{
    public static Regelgegevens Van(Regel regel) => new(
        regel.Id, [regel.Titel.Nl, regel.Titel.En, regel.Formule.Nl, regel.Formule.En], regel.Bronnen, regel.Keuzes);

    /// <summary>The ids of the documents that a rule names as its sources.</summary>
    public IEnumerable<string> Brondocumenten => Bronnen.Select(bron => bron.Split(',')[0]).Distinct();
}

/// <summary>
/// The gate: from a paragraph of a source to its rules, from a rule to its sources, code and tests, and back. Nothing leads nowhere
/// and nothing is left out.
/// </summary>
internal static partial class Registercontrole
{
    private const int MeesteWoorden = 8;

    /// <summary>Sources that are no text to go through paragraph by paragraph: forms, a law and a code list.</summary>
    public static IReadOnlyList<string> AndereBronnen { get; } = ["FORMULIER", "FORMULIER-2025", "FORMULIER-2026", "RLZ", "COD163", "WML", "ECLI:NL:RBOVE:2023:2105"];

    /// <summary>What is wrong, in Dutch, one line each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Afwijkingen(Registers registers) =>
    [
        .. registers.Regels.GroupBy(regel => regel.Id).Where(groep => groep.Count() > 1).Select(groep => $"{groep.Key}: het id komt {groep.Count()} keer voor"),
        .. registers.Regels.SelectMany(regel => Regel(regel, registers)),
        .. Onbekend("code", registers.InCode, registers),
        .. Onbekend("een test", registers.InTests, registers),
        .. registers.Documenten.GroupBy(document => document.Id).Where(groep => groep.Count() > 1).Select(groep => $"{groep.Key}: het document komt {groep.Count()} keer voor"),
        .. registers.Documenten.SelectMany(document => Document(document, registers)),
    ];

    private static IEnumerable<string> Regel(Regelgegevens regel, Registers registers)
    {
        if (!WelgevormdId().IsMatch(regel.Id)) yield return $"{regel.Id}: geen welgevormd id";
        if (regel.Teksten.Any(string.IsNullOrWhiteSpace)) yield return $"{regel.Id}: een tekst ontbreekt";
        if (!registers.InCode.Contains(regel.Id)) yield return $"{regel.Id}: geen code";
        if (!registers.InTests.Contains(regel.Id)) yield return $"{regel.Id}: geen test";
        if (regel.Bronnen.Count == 0) yield return $"{regel.Id}: geen bron";
        foreach (var keuze in regel.Keuzes.Except(registers.Keuzes)) yield return $"{regel.Id}: keuze {keuze} is niet beschreven";
        foreach (var bron in regel.Brondocumenten)
        {
            if (registers.Documenten.FirstOrDefault(document => document.Id == bron) is { } document)
            {
                if (!document.Register.Any(paragraaf => paragraaf.Regels?.Contains(regel.Id) == true)) yield return $"{regel.Id}: noemt {bron}, maar geen paragraaf ervan noemt de regel";
            }
            else if (!AndereBronnen.Contains(bron))
            {
                yield return $"{regel.Id}: onbekende bron {bron}";
            }
        }
    }

    private static IEnumerable<string> Onbekend(string wie, IEnumerable<string> genoemd, Registers registers) =>
        genoemd.Distinct().Except(registers.Regels.Select(regel => regel.Id)).Select(id => $"{id}: {wie} noemt een regel die er niet is");

    private static IEnumerable<string> Document(Brondocument document, Registers registers)
    {
        if (document.Titel.Length == 0 || document.Versie.Length == 0) yield return $"{document.Id}: geen titel of versie";
        if (!Hash().IsMatch(document.Sha256)) yield return $"{document.Id}: sha256 is geen 64 hexadecimale cijfers";
        if (document.Register.Count != document.Paragrafen) yield return $"{document.Id}: {document.Paragrafen} paragrafen opgegeven, {document.Register.Count} in het register";
        foreach (var (verwacht, paragraaf) in document.Register.Index().Select(paar => (paar.Index + 1, paar.Item)))
        {
            var plaats = $"{document.Id} {paragraaf.Nummer}";
            if (paragraaf.Nummer != verwacht) yield return $"{plaats}: verwacht nummer {verwacht}";
            foreach (var afwijking in Paragraaf(paragraaf, registers)) yield return $"{plaats}: {afwijking}";
        }
    }

    private static IEnumerable<string> Paragraaf(Paragraaf paragraaf, Registers registers)
    {
        if (string.IsNullOrWhiteSpace(paragraaf.Kop)) yield return "geen kop";
        int woorden = paragraaf.Woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (woorden is 0 or > MeesteWoorden) yield return $"{woorden} woorden, verwacht 1 tot en met {MeesteWoorden}";

        var (regels, volgt) = (paragraaf.Regels ?? [], paragraaf.Volgt ?? []);
        if (paragraaf.Regels is { Count: 0 } || paragraaf.Volgt is { Count: 0 }) yield return "een lege lijst";
        bool automatisch = regels.Count + volgt.Count > 0;
        if (!automatisch && paragraaf.NietGeautomatiseerd is null) yield return "leidt nergens heen";
        if (automatisch && paragraaf.NietGeautomatiseerd is not null) yield return "regels én een reden waarom er geen zijn";
        if (regels.Concat(volgt).GroupBy(id => id).Any(groep => groep.Count() > 1)) yield return "noemt een regel twee keer";

        foreach (var id in regels.Where(id => !Bestaat(id, registers))) yield return $"regel {id} is er niet";
        foreach (var id in volgt)
        {
            if (Bestaat(id, registers)) yield return $"regel {id} is er al en volgt dus niet meer";
            else if (!WelgevormdId().IsMatch(id)) yield return $"{id} is geen welgevormd id";
        }

        if (paragraaf.NietGeautomatiseerd is not { } reden) yield break;
        if (!Reden.Soorten.ContainsKey(reden.Soort)) yield return $"onbekende soort reden {reden.Soort}";
        if (string.IsNullOrWhiteSpace(reden.Tekst)) yield return "geen reden";
    }

    private static bool Bestaat(string id, Registers registers) => registers.Regels.Any(regel => regel.Id == id);

    [GeneratedRegex("^[A-Z]+-[1-9][0-9]?[A-Z]?$")]
    private static partial Regex WelgevormdId();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
