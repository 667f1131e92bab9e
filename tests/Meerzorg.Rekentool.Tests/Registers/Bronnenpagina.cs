using System.Globalization;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>The clause register for people: <c>docs/bronnen.md</c>.</summary>
internal static class Bronnenpagina
{
    public static string Van(Registers registers)
    {
        var pagina = new Pagina();
        pagina.Kop(1, "De bronnen, paragraaf voor paragraaf");
        pagina.Alinea("Van elke paragraaf van de vijf bronnen staat hier welke [regels](regels.md) eruit volgen, of waarom er geen uit volgt. De regels en hun tests zijn zo van twee kanten te volgen: van de bron naar de code, en terug.");
        pagina.Alinea("""
            Deze pagina wordt gemaakt uit [bronnen.json](bronnen.json); een test houdt haar eraan gelijk. Een andere test faalt als een paragraaf nergens heen leidt, een nummer
            ontbreekt, een regel wordt genoemd die er niet is, een regel geen code, test of bron heeft, of een regel een bron noemt waarvan geen paragraaf hem noemt.
            """.ReplaceLineEndings("\n"));

        pagina.Kop(2, "Hoe is geknipt");
        pagina.Alinea("""
            Een paragraaf is wat één bewering doet: een zin of enkele zinnen over hetzelfde, een punt van een opsomming, een tabel of een groep rijen die hetzelfde zegt, een voetnoot. Zij
            begint bij de woorden die hier staan (ten hoogste acht, zoals zij in de bron staan) en loopt tot de woorden van de volgende. De eerste begint bij het begin van de
            bron en de laatste loopt tot het einde, zodat niets erbuiten valt. Opsommingstekens, vette en cursieve letters, en de opmaak van tabellen zijn bij de woorden
            weggelaten; een kop hoort bij de paragrafen eronder. De sha256 is die van de tekst waaruit is gelezen: een andere tekst vraagt een nieuwe lezing.
            """.ReplaceLineEndings("\n"));

        pagina.Kop(2, "Waarom er geen regel is");
        pagina.Tabel(["soort", "betekenis"], Reden.Soorten.Select(soort => (IReadOnlyList<string>)[$"*{soort.Key}*", soort.Value]));
        pagina.Alinea("*volgt* noemt regels die er nog niet zijn. De test faalt zodra zo'n regel er is en de paragraaf nog zegt dat hij volgt.");

        pagina.Kop(2, "Overzicht");
        var documenten = registers.Documenten;
        pagina.Tabel(
            ["bron", "document", "versie", "paragrafen", "met regels", "volgt", "geen regel"],
            documenten.Select(document => (IReadOnlyList<string>)
            [
                $"[{document.Id}](#{Pagina.Anker(document.Id)})", document.Titel, document.Versie, Tel(document, _ => true), Tel(document, paragraaf => paragraaf.Regels is not null),
                Tel(document, paragraaf => paragraaf.Volgt is not null), Tel(document, paragraaf => paragraaf.NietGeautomatiseerd is not null),
            ]));
        pagina.Alinea("Een paragraaf waarvan een deel al een regel is en een deel nog volgt, telt in beide kolommen.");

        ZonderParagraaf(pagina, registers);
        foreach (var document in documenten) Document(pagina, document);
        return pagina.ToString();
    }

    private static void ZonderParagraaf(Pagina pagina, Registers registers)
    {
        pagina.Kop(2, "Regels die op een andere bron rusten");
        pagina.Alinea("Geen paragraaf van de vijf bronnen noemt deze regels. Zij rusten op het aanvraagformulier, de Regeling langdurige zorg of een codelijst.");
        var genoemd = registers.Documenten.SelectMany(document => document.Register).SelectMany(paragraaf => paragraaf.Regels ?? []).ToHashSet();
        pagina.Tabel(["regel", "bronnen"], registers.Regels.Where(regel => !genoemd.Contains(regel.Id)).Select(regel => (IReadOnlyList<string>)[Regelspagina.Verwijzing(regel.Id), string.Join("; ", regel.Bronnen)]));
    }

    private static void Document(Pagina pagina, Brondocument document)
    {
        pagina.Kop(2, document.Id);
        pagina.Alinea($"{document.Titel}. Versie: {document.Versie}. {document.Paragrafen} paragrafen, gelezen uit een tekst met sha256 `{document.Sha256}`.");
        pagina.Tabel(
            ["nr", "kop", "begint met", "regels of reden", "opmerking"],
            document.Register.Select(paragraaf => (IReadOnlyList<string>)
                [paragraaf.Nummer.ToString(CultureInfo.InvariantCulture), paragraaf.Kop, $"`{paragraaf.Woorden}`", Bestemming(paragraaf), paragraaf.Opmerking ?? ""]));
    }

    private static string Bestemming(Paragraaf paragraaf)
    {
        if (paragraaf.NietGeautomatiseerd is { } reden) return $"*{reden.Soort}*: {reden.Tekst}";
        var delen = (string[])
        [
            .. paragraaf.Regels is { } regels ? [string.Join(", ", regels.Select(Regelspagina.Verwijzing))] : (string[])[],
            .. paragraaf.Volgt is { } volgt ? [$"*volgt*: {string.Join(", ", volgt)}"] : (string[])[],
        ];
        return string.Join("; ", delen);
    }

    private static string Tel(Brondocument document, Func<Paragraaf, bool> welke) => document.Register.Count(welke).ToString(CultureInfo.InvariantCulture);
}
