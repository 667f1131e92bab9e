using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>Every input cell of a layout, with everything that does not belong in it: that is found, or it changes nothing.</summary>
public class FormuliercelTests
{
    private static readonly object?[] Waarden = ["zomaar", 2, null, -1, "#N/A", "Buiten de lijst"];

    public static TheoryData<string> Versies => [.. Formulier.Versies];

    [Theory]
    [MemberData(nameof(Versies))]
    public void Elke_cel_van_een_individuele_aanvraag(string versie) => Controleer(() => Zonder(versie, FormulierTests.Formulier2026(versie)), Cellen(versie, isGroep: false));

    [Theory]
    [MemberData(nameof(Versies))]
    public void Elke_cel_van_een_groep(string versie) => Controleer(() => Zonder(versie, Formulierbouwer.Van(FormulierTests.Groep(), versie)), Cellen(versie, isGroep: true));

    /// <summary>What a cell holds, and so which of the values it can hold.</summary>
    private enum Soort
    {
        Tijd,
        Tijdstip,
        Euro,
        Verhouding,
        Percentage,
        Maanden,
        Datum,
        Geboortedatum,
        Keuze,
        KeuzeOfLeeg,
        Zorgprofiel,
        Naam,
        Bsn,
        Aantal,
    }

    private static void Controleer(Func<Formulierbouwer> maak, IEnumerable<(string Blad, string Cel, Soort Soort)> cellen)
    {
        var basis = Inhoud(maak().Lees());
        Assert.All(cellen, plaats => Assert.All(Waarden, waarde =>
        {
            var (blad, cel, soort) = plaats;
            var gelezen = maak().Zet(blad, cel, waarde).Lees();
            if (gelezen.Bevindingen.Any(bevinding => bevinding.Cel == $"{blad}!{cel}" || bevinding.Tekst.Nl.EndsWith($"{cel} is leeg", StringComparison.Ordinal))) return;
            Assert.True(Kan(soort, waarde) || Inhoud(gelezen) == basis, $"{blad}!{cel} = {waarde ?? "leeg"}: {string.Join("; ", gelezen.Bevindingen)}");
        }));
    }

    /// <summary>Whether a value is one that the cell can hold, so that there is nothing to find.</summary>
    private static bool Kan(Soort soort, object? waarde) => (soort, waarde) switch
    {
        (Soort.Tijd or Soort.Euro or Soort.Maanden or Soort.Datum or Soort.Geboortedatum or Soort.KeuzeOfLeeg or Soort.Bsn or Soort.Aantal, null) => true,
        (Soort.Euro or Soort.Verhouding or Soort.Maanden or Soort.Geboortedatum, 2) => true,
        (Soort.Naam, not null) => true,
        _ => false,
    };

    private static string Inhoud(Formulier formulier) => formulier.AlsJson() + string.Join('|', formulier.Clienten.Select(client => $"{client.Ingangsdatum} {client.Lvhc} {client.LvhcDoelgroep}")) + formulier.Maanden + formulier.IsVerlenging;

    /// <summary>A form that also has its optional cells filled in.</summary>
    private static Formulierbouwer Zonder(string versie, Formulierbouwer formulier)
    {
        var indeling = Formulierindeling.Alle.Single(een => een.Versie == versie);
        var (voorblad, client) = (indeling.Voorblad, indeling.Clienten);
        formulier.Zet(voorblad.Blad, voorblad.NieuwOfVerlenging, "Nieuwe aanvraag").Zet(voorblad.Blad, voorblad.Sector, "GHZ").Zet(voorblad.Blad, voorblad.Maanden, 12);
        formulier.Zet(client.Blad, $"{client.Ingangsdatum}7", 46_082).Zet(client.Blad, $"{client.Cce}7", "Ja").Zet(client.Blad, $"{client.Geboortedatum}7", 22_000);
        return client.Lvhc is null ? formulier : formulier.Zet(client.Blad, $"{client.Lvhc}7", "Ja").Zet(client.Blad, $"{client.LvhcDoelgroep}7", indeling.Woorden.LvhcDoelgroepen!.Value[0]);
    }

    private static IEnumerable<(string Blad, string Cel, Soort Soort)> Cellen(string versie, bool isGroep)
    {
        var indeling = Formulierindeling.Alle.Single(een => een.Versie == versie);
        var (voorblad, client, individueel, groep) = (indeling.Voorblad, indeling.Clienten, indeling.Individueel, indeling.Groep);
        foreach (var (cel, soort) in ((string, Soort)[])[(voorblad.Tariefpercentage, Soort.Percentage), (voorblad.Sector, Soort.KeuzeOfLeeg), (voorblad.NieuwOfVerlenging, Soort.KeuzeOfLeeg), (voorblad.Soort, Soort.Keuze), (voorblad.Maanden, Soort.Maanden)]) yield return (voorblad.Blad, cel, soort);
        if (isGroep) yield return (voorblad.Blad, voorblad.AantalClienten, Soort.Aantal);
        (string?, Soort)[] kolommen =
        [
            (client.Naam, Soort.Naam), (client.Geboortedatum, Soort.Geboortedatum), (client.Bsn, Soort.Bsn), (client.Zorgprofiel, Soort.Zorgprofiel), (client.Dagbesteding, Soort.Keuze), (client.Behandeling, Soort.Keuze),
            (client.Opname, Soort.Datum), (client.Ingangsdatum, Soort.Datum), (client.Cce, Soort.KeuzeOfLeeg), (client.Lvhc, Soort.KeuzeOfLeeg), (client.LvhcDoelgroep, Soort.KeuzeOfLeeg),
        ];
        foreach (var (kolom, soort) in kolommen.Where(kolom => kolom.Item1 is not null)) yield return (client.Blad, $"{kolom}{client.EersteRij}", soort);
        if (isGroep)
        {
            int rij = client.EersteRij + groep.RijenLager;
            foreach (var kolom in (string[])[groep.Wonen, groep.Dagbesteding, groep.Nacht, groep.Behandelaren, groep.Minuren]) yield return (groep.Blad, $"{kolom}{rij}", Soort.Tijd);
            yield return (groep.Blad, groep.ContextUren, Soort.Tijd);
            foreach (var cel in groep.ContextEuro) yield return (groep.Blad, cel, Soort.Euro);
            yield break;
        }

        foreach (var cel in (string[])[individueel.Nacht, individueel.Behandelaren, individueel.Minuren, individueel.ContextUren]) yield return (individueel.Blad, cel, Soort.Tijd);
        foreach (var cel in individueel.ContextEuro) yield return (individueel.Blad, cel, Soort.Euro);
        foreach (var deel in individueel.Programma.Take(1))
        {
            for (int rij = deel.EersteRij; rij < deel.EersteRij + 3; rij++)
            {
                // The last row may be empty as a whole, but not in part.
                yield return (individueel.Blad, $"{deel.Tot}{rij}", Soort.Tijdstip);
                yield return (individueel.Blad, $"{deel.Soort}{rij}", Soort.Keuze);
                yield return (individueel.Blad, $"{deel.Bezetting}{rij}", Soort.Verhouding);
            }
        }
    }
}
