using System.Globalization;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>The rule register for people: <c>docs/regels.md</c>.</summary>
internal static class Regelspagina
{
    private const string Pgb = "[pgb.md](pgb.md#de-parameters)";

    /// <summary>Rules of which the values are no parameters of a year, and where those are described.</summary>
    private static readonly Dictionary<string, string> AndereWaarden = new()
    {
        ["SOORT-1"] = "[termijnen.md](termijnen.md#de-termijnen)",
        ["TERMIJN-1"] = "[termijnen.md](termijnen.md#de-termijnen)",
        ["PLAN-1"] = "[cyclus.md](cyclus.md#het-beleid)",
        ["PLAN-2"] = "[cyclus.md](cyclus.md#het-beleid)",
        ["PLAN-3"] = "[termijnen.md](termijnen.md#de-termijnen)",
        ["DECL-1"] = "[termijnen.md](termijnen.md#declareren)",
        ["PGB-3A"] = Pgb,
        ["PGB-3B"] = Pgb,
        ["PGB-3C"] = Pgb,
        ["PGB-4B"] = Pgb,
        ["PGB-4C"] = Pgb,
        ["PGB-10"] = Pgb,
        ["PGB-11"] = Pgb,
    };

    /// <summary>The years that were accepted.</summary>
    private static readonly int[] Jaren = [.. Rekentool.Jaren.Where(Snapshot.IsVastgelegd)];

    private static readonly string[] Jaartallen = [.. Jaren.Select(Jaartal)];

    private static readonly Parameterset[] Sets = [.. Jaren.Select(jaar => Rekentool.Voor(jaar).Parameters)];

    public static string Verwijzing(string id) => Regel.Alle.FirstOrDefault(regel => regel.Id == id) is { } regel ? $"[{id}](regels.md#{Pagina.Anker(regel.ToString())})" : id;

    public static string Van(Registers registers)
    {
        var pagina = new Pagina();
        pagina.Kop(1, "De regels");
        pagina.Alinea("""
            Elke regel heeft een id. Het staat bij de code die hem uitvoert (`[Regel("UREN-7")]`), bij de tests die hem controleren (`[Trait("Regel", "UREN-7")]`), in elke stap van een
            [toelichting](voorbeeld-verantwoording.md), in meldingen en signalen, en bij de paragrafen van de [bronnen](bronnen.md) waaruit hij volgt. Deze pagina wordt daaruit gemaakt;
            een test houdt haar eraan gelijk. De namen van de bronnen staan in [parameters.md](parameters.md#de-bronnen).
            """.ReplaceLineEndings("\n"));
        pagina.Kop(2, "Status");
        pagina.Tabel(["status", "betekenis"],
        [
            ["*berekend*", "uren, een klasse, een bedrag of een dag volgen uit de invoer; niemand hoeft te oordelen"],
            ["*getoetst*", "invoer of parameters worden eraan getoetst; wat niet voldoet, is een fout"],
            ["*gesignaleerd*", "het wordt gemeld, met wat erover te berekenen is; een mens oordeelt"],
        ]);
        pagina.Kop(2, "Overzicht");
        pagina.Tabel(
            ["regel", "titel", "status", "tests"],
            Regel.Alle.Select(regel => (IReadOnlyList<string>)[Verwijzing(regel.Id).Replace("regels.md", "", StringComparison.Ordinal), regel.Titel.Nl, regel.Status.Naam().Nl, Aantal(Regelplaatsen.Tests[regel.Id].Count())]));
        pagina.Alinea($"Samen {Aantal(Regel.Alle.Length)} regels en {Aantal(Regelplaatsen.Tests.SelectMany(tests => tests).Distinct().Count())} tests die er een of meer noemen. Een test kan veel gevallen hebben; geteld zijn de methoden.");

        foreach (var regel in Regel.Alle) Hoofdstuk(pagina, regel, registers);
        Tabellen(pagina);
        return pagina.ToString();
    }

    private static void Hoofdstuk(Pagina pagina, Regel regel, Registers registers)
    {
        pagina.Kop(2, regel.ToString());
        var tests = Regelplaatsen.Tests[regel.Id].GroupBy(test => test.DeclaringType!.Name).OrderBy(groep => groep.Key, StringComparer.Ordinal);
        pagina.Lijst(
        [
            $"**Regel:** {regel.Formule.Nl}",
            $"**Status:** {regel.Status.Naam().Nl}",
            $"**Bronnen:** {string.Join("; ", regel.Bronnen)}",
            .. Paragrafen(regel, registers) is { Length: > 0 } paragrafen ? [$"**Paragrafen:** {paragrafen}"] : (string[])[],
            .. regel.Keuzes.IsEmpty ? (string[])[] : [$"**Keuzes:** {string.Join(", ", regel.Keuzes.Select(Keuze))}"],
            $"**Code:** {string.Join(", ", Regelplaatsen.Code[regel.Id].Order(StringComparer.Ordinal).Select(plaats => $"`{plaats}`"))}",
            $"**Tests:** {string.Join(", ", tests.Select(groep => $"`{groep.Key}` {Aantal(groep.Count())}"))}; `bash .ci/regel {regel.Id}`",
            .. AndereWaarden.TryGetValue(regel.Id, out var elders) ? [$"**Waarden:** {elders}"] : (string[])[],
        ]);
        if (regel.Parameters.IsEmpty) return;

        pagina.Tabel(["waarde", .. Jaartallen, "eenheid"], regel.Parameters.Select(tekst => new Parameterpatroon(tekst)).Select(patroon => (IReadOnlyList<string>)(patroon.IsEnkel
            ? [$"`{patroon.Tekst}`", .. Sets.Select(set => Waarde(set, patroon.Tekst)), Eenheid(patroon)]
            : [$"[`{patroon.Tekst}`](#{Pagina.Anker(patroon.Tekst)})", .. Sets.Select(set => $"{Aantal(set.Waarden().Count(waarde => patroon.Past(waarde.Pad)))} waarden"), Eenheid(patroon)])));
    }

    private static void Tabellen(Pagina pagina)
    {
        pagina.Kop(2, "Waarden per jaar");
        pagina.Alinea("""
            De tabellen waarnaar de regels hierboven verwijzen. Een † staat bij een waarde die niet is gepubliceerd maar afgeleid; een – waar een jaar de waarde niet heeft. Elke waarde met haar
            vindplaats, en hoe zij is afgeleid, geeft `meerzorg parameters toon --jaar 2026` ([parameters.md](parameters.md)).
            """.ReplaceLineEndings("\n"));
        foreach (var patroon in Regel.Alle.SelectMany(regel => regel.Parameters).Distinct().Select(tekst => new Parameterpatroon(tekst)).Where(patroon => !patroon.IsEnkel).OrderBy(patroon => patroon.Tekst, StringComparer.Ordinal))
        {
            pagina.Kop(3, $"`{patroon.Tekst}`");
            pagina.Alinea($"In {Eenheid(patroon)}. Regels: {string.Join(", ", Regel.Alle.Where(regel => regel.Parameters.Contains(patroon.Tekst)).Select(regel => regel.Id))}.");
            var paden = Sets.SelectMany(set => set.Waarden()).Select(waarde => waarde.Pad).Where(patroon.Past).Distinct().ToList();
            pagina.Tabel(["", .. Jaartallen], paden.Select(pad => (IReadOnlyList<string>)[Rijnaam(patroon, pad), .. Sets.Select(set => Waarde(set, pad))]));
        }
    }

    /// <summary>What a row of a table is about; of a range also the class that it leads to.</summary>
    private static string Rijnaam(Parameterpatroon patroon, string pad)
    {
        var klassen = from set in Sets
                      from profiel in set.Zorgprofielen
                      from range in profiel.Ranges
                      where range.Vanaf.Pad == pad || range.Jaarbedrag?.Pad == pad
                      select range.Naam.Nl;
        return string.Join(' ', patroon.Delen(pad)) + (string.Join(" of ", klassen.Distinct()) is { Length: > 0 } klasse ? $" {klasse}" : "");
    }

    private static string Waarde(Parameterset set, string pad) => set.Waarden().FirstOrDefault(waarde => waarde.Pad == pad) is { } waarde
        ? waarde.WaardeIn(Taal.Nederlands) + (waarde.Herkomst.Status == Waardestatus.Gepubliceerd ? "" : " †")
        : "–";

    private static string Eenheid(Parameterpatroon patroon) => Sets.SelectMany(set => set.Waarden()).First(waarde => patroon.Past(waarde.Pad)).Eenheid;

    private static string Paragrafen(Regel regel, Registers registers) => string.Join("; ",
        from document in registers.Documenten
        let nummers = document.Register.Where(paragraaf => paragraaf.Regels?.Contains(regel.Id) == true).Select(paragraaf => Aantal(paragraaf.Nummer)).ToList()
        where nummers.Count > 0
        select $"[{document.Id}](bronnen.md#{Pagina.Anker(document.Id)}) {string.Join(", ", nummers)}");

    private static string Keuze(string keuze) => $"[{keuze}](keuzes.md#{Pagina.Anker(Regelplaatsen.Keuzekoppen().Single(kop => kop.StartsWith(keuze + " ", StringComparison.Ordinal)))})";

    private static string Jaartal(int jaar) => Aantal(jaar);

    private static string Aantal(int aantal) => aantal.ToString(CultureInfo.InvariantCulture);
}
