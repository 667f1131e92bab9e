using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Opdrachten;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes what was read from forms, and forms laid beside the calculation; <c>docs/formulier.md</c> shows it.</summary>
internal static class Formulierweergave
{
    private static readonly string[] Kolommen =
        ["bestand", "versie", "soort", "client", "oordeel", "oorzaken", "classificatie_formulier", "classificatie", "jaarbedrag_formulier", "jaarbedrag", "etmaalbedrag_formulier", "etmaalbedrag", "fouten", "waarschuwingen"];

    public static void Gelezen(Omgeving omgeving, IReadOnlyList<(string Naam, Formulier Formulier)> gelezen, bool metPersoonsgegevens, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(omgeving.Uit, gelezen, een => metPersoonsgegevens ? een.Formulier.GegevensAlsJson(een.Naam) : een.Formulier.AlsJson()!);
            return;
        }

        if (formaat == Formaat.Csv)
        {
            using var csv = new Csvschrijver(omgeving.Uit, ',');
            csv.Rij(Totaaloverzicht.Kolommen.AsSpan());
            foreach (var rij in gelezen.SelectMany(een => Totaaloverzicht.Rijen(Formuliervergelijking.Van(een.Formulier), een.Naam))) csv.Rij(rij.AsSpan());
            return;
        }

        foreach (var (nummer, (naam, formulier)) in gelezen.Index())
        {
            if (nummer > 0) omgeving.Uit.WriteLine();
            omgeving.Uit.WriteLine(formaat.KopMetWit(2, $"{naam}: {formulier}"));
            foreach (var tabel in Tabellen(formulier, metPersoonsgegevens, taal))
            {
                tabel.Schrijf(omgeving, formaat);
                if (formaat == Formaat.Markdown) omgeving.Uit.WriteLine();
            }
        }
    }

    public static void Gecontroleerd(Omgeving omgeving, IReadOnlyList<(string Naam, Formuliervergelijking Vergelijking)> gecontroleerd, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.SchrijfLijst(omgeving.Uit, gecontroleerd, een => een.Vergelijking.AlsJson(een.Naam, taal));
            return;
        }

        if (formaat == Formaat.Csv)
        {
            using var csv = new Csvschrijver(omgeving.Uit, ',');
            csv.Rij(Kolommen);
            foreach (var (naam, vergelijking) in gecontroleerd) Rijen(csv, naam, vergelijking, taal);
            return;
        }

        foreach (var (naam, vergelijking) in gecontroleerd)
        {
            var kop = $"{naam}: {Oordeel(vergelijking).In(taal)}";
            omgeving.Uit.WriteLine(formaat == Formaat.Markdown ? formaat.Punt(kop) : Invoertekst.OpEenRegel(kop));
            var inspringing = formaat == Formaat.Markdown ? "  " : "";
            foreach (var verschil in vergelijking.Verschillen) omgeving.Uit.WriteLine(inspringing + formaat.Punt(Verschil(verschil).In(taal)));
            foreach (var bevinding in vergelijking.Formulier.Bevindingen) omgeving.Uit.WriteLine(inspringing + formaat.Punt(bevinding.In(taal)));
        }

        if (gecontroleerd.Count == 1) return;
        var telling = gecontroleerd.GroupBy(een => een.Vergelijking.Oordeel).OrderBy(groep => groep.Key).Select(groep => $"{groep.Count()} {Oordeel(groep.Key).In(taal)}");
        omgeving.Uit.WriteLine();
        omgeving.Uit.WriteLine($"{Notatie.Formulieren(gecontroleerd.Count).In(taal)}: {string.Join(", ", telling)}");
    }

    private static IEnumerable<Tabel> Tabellen(Formulier formulier, bool metPersoonsgegevens, Taal taal)
    {
        string JaNee(bool ja) => ja ? new Tekst("ja", "yes").In(taal) : new Tekst("nee", "no").In(taal);
        string Tijd(Uren uren) => uren.ToString(taal);
        var context = formulier.Aanvraag?.Context ?? formulier.Groep!.Context;
        var algemeen = new Tabel(["", ""]);
        void Rij(Tekst wat, string? waarde)
        {
            if (waarde is not null) algemeen.Rij(wat.In(taal), waarde);
        }

        Rij(new("zorgaanbieder", "provider"), formulier.Zorgaanbieder);
        Rij(Tekst.Gelijk("zorgkantoor"), formulier.Zorgkantoor);
        Rij(Tekst.Gelijk("tariefpercentage"), Notatie.Percentage(formulier.Aanvraag?.Tariefpercentage ?? formulier.Groep!.Tariefpercentage, taal));
        Rij(new("periode", "period"), formulier.Maanden is { } maanden ? Notatie.Maanden(maanden).In(taal) : null);
        Rij(new("verlenging", "extension"), formulier.IsVerlenging is { } verlenging ? JaNee(verlenging) : null);
        Rij(new("context per jaar", "context per year"), $"{Tijd(context.UrenPerJaar)}, {Notatie.Euro(context.Euro, taal)}");
        if (formulier.Verhuizing is { } verhuizing)
            Rij(new("verhuizing", "move"), $"{verhuizing.Kenmerk ?? "?"}{(verhuizing.Verhuisdatum is { } dag ? $", {Notatie.Datum(dag, taal)}" : "")}");
        yield return algemeen;

        string[] koppen = taal == Taal.Engels
            ? ["client", "profile", "including", "living", "day care", "night", "treatment", "minus", "from"]
            : ["cliënt", "profiel", "inclusief", "wonen", "dagb.", "nacht", "beh.", "min", "vanaf"];
        var tabel = new Tabel(metPersoonsgegevens ? [.. koppen, .. taal == Taal.Engels ? (string[])["name", "born", "BSN"] : ["naam", "geboren", "BSN"]] : koppen);
        foreach (var (client, vraag) in formulier.Clienten.Zip(formulier.Vragen))
        {
            var (behandeling, dagbesteding) = taal == Taal.Engels ? ("treatment", "day care") : ("beh.", "dagb.");
            var inclusief = (vraag.Behandeling, vraag.Dagbesteding) switch { (true, true) => $"{behandeling}, {dagbesteding}", (true, false) => behandeling, (false, true) => dagbesteding, _ => "–" };
            string[] cellen =
            [
                client.Kenmerk, vraag.Zorgprofiel.Naam, inclusief, Tijd(vraag.Zorg.TotaalWonen), Tijd(vraag.Zorg.Dagbesteding), Tijd(vraag.Zorg.Nacht), Tijd(vraag.Behandelaren.Totaal), Tijd(vraag.Minuren),
                client.Ingangsdatum is { } ingang ? Notatie.Datum(ingang) : "",
            ];
            tabel.Rij(metPersoonsgegevens ? [.. cellen, client.Naam ?? "", client.Geboortedatum is { } geboren ? Notatie.Datum(geboren) : "", client.Bsn ?? ""] : cellen);
        }

        yield return tabel;
    }

    private static Tekst Verschil(Formulierverschil verschil)
    {
        var oorzaak = verschil.Oorzaak is null ? "" : $" ({verschil.Oorzaak})";
        return new(
            $"{verschil.Kenmerk}, {verschil.Wat}: formulier {verschil.InFormulier ?? "niets"}, rekentool {verschil.Berekend ?? "niets"}{oorzaak}",
            $"{verschil.Kenmerk}, {verschil.Wat}: form {verschil.InFormulier ?? "nothing"}, calculated {verschil.Berekend ?? "nothing"}{oorzaak}");
    }

    private static void Rijen(Csvschrijver csv, string naam, Formuliervergelijking vergelijking, Taal taal)
    {
        var formulier = vergelijking.Formulier;
        foreach (var (nummer, gevonden) in formulier.Uitkomsten.Index())
        {
            var uitkomst = nummer < vergelijking.Uitkomsten.Length ? vergelijking.Uitkomsten[nummer] : null;
            var bedragen = uitkomst as Meerzorgwaardig;
            foreach (var veld in (string[])[naam, formulier.Versie, formulier.Soort.Naam(), gevonden.Kenmerk, Oordeel(vergelijking.Oordeel).In(taal), string.Join(" + ", vergelijking.Oorzaken), gevonden.Klasse?.Naam().In(taal) ?? "", uitkomst?.Naam.In(taal) ?? ""]) csv.Veld(veld);
            foreach (var bedrag in (decimal?[])[gevonden.Jaarbedrag, bedragen?.Jaarbedrag, gevonden.Etmaalbedrag, bedragen?.Etmaalbedrag])
            {
                if (bedrag is { } euro) csv.Getal(decimal.Round(euro, 2, MidpointRounding.AwayFromZero));
                else csv.Leeg();
            }

            foreach (var ernst in (Ernst[])[Ernst.Fout, Ernst.Waarschuwing]) csv.Veld(string.Join("; ", formulier.Bevindingen.Where(bevinding => bevinding.Ernst == ernst).Select(bevinding => $"{bevinding.Cel} {bevinding.Code}")));
            csv.EindeRij();
        }
    }

    private static Tekst Oordeel(Formuliervergelijking vergelijking)
    {
        var (woord, redenen) = (Oordeel(vergelijking.Oordeel), vergelijking.Oorzaken);
        if (vergelijking is { Oordeel: Formulieroordeel.NietVergeleken, Formulier.IsLeesbaar: false }) return new($"{woord.Nl}: het formulier is niet te lezen", $"{woord.En}: the form cannot be read");
        if (redenen.IsEmpty) return woord;
        var (nl, en) = (redenen.Select(reden => Reden(reden).Nl), redenen.Select(reden => Reden(reden).En));
        return new($"{woord.Nl}: {string.Join(" en ", nl)}", $"{woord.En}: {string.Join(" and ", en)}");
    }

    private static Tekst Oordeel(Formulieroordeel oordeel) => oordeel switch
    {
        Formulieroordeel.Gelijk => new("gelijk", "equal"),
        Formulieroordeel.Verklaard => new("verklaard", "explained"),
        Formulieroordeel.Verschilt => new("verschilt", "differs"),
        _ => new("niet vergeleken", "not compared"),
    };

    private static Tekst Reden(string oorzaak) => oorzaak switch
    {
        "geenPrestatiecode" => new("er is geen prestatiecode", "there is no prestatiecode"),
        "aangepast" => new("het formulier is aangepast", "the form was altered"),
        "andereParameter" => new("het formulier rekent met andere parameters", "the form calculates with other parameters"),
        "naamOntbreekt" => new("een naam ontbreekt", "a name is missing"),
        "ongeldig" => new("de aanvraag kan niet worden berekend", "the application cannot be calculated"),
        "verouderd" => new("de uitkomst is van vóór een wijziging", "the outcome is from before a change"),
        "nietBerekend" => new("het formulier is niet berekend", "the form was not calculated"),
        "jaarZonderParameters" => new("er zijn geen parameters voor het jaar", "there are no parameters for the year"),
        _ => Tekst.Gelijk(oorzaak),
    };
}
