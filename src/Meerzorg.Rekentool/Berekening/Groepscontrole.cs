using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The checks on a group application: those on each client and those on the group.</summary>
internal static class Groepscontrole
{
    private const int KleinsteGroep = 2;

    [Regel("GROEP-1")]
    public static void Controleer(Groepsaanvraag groep, Parameterset? parameters, Foutenlijst fouten)
    {
        int aantal = groep.Clienten.IsDefault ? 0 : groep.Clienten.Length;
        if (aantal < KleinsteGroep)
        {
            fouten.Meld(
                Foutsoort.BuitenBereik,
                "clienten",
                Tekst.Gelijk(aantal.ToString(CultureInfo.InvariantCulture)),
                new($"ten minste {KleinsteGroep} cliënten", $"at least {KleinsteGroep} clients"),
                "GROEP-1");
        }

        Aanvraagcontrole.Context(groep.Context, fouten);
        Veldcontrole.Tariefpercentage(groep.Tariefpercentage, fouten);

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < aantal; i++)
        {
            var client = groep.Clienten[i];
            var pad = Pad(i);
            if (string.IsNullOrWhiteSpace(client.Kenmerk))
                fouten.Meld(Foutsoort.Ontbreekt, $"{pad}.kenmerk", new("niets", "nothing"), new("een kenmerk", "a kenmerk"), "GROEP-1");
            else if (!gezien.Add(client.Kenmerk))
                fouten.Meld(Foutsoort.Tegenstrijdig, $"{pad}.kenmerk", Aanhaling.Tussen(client.Kenmerk), new("een kenmerk dat één keer voorkomt", "a kenmerk that occurs once"), "GROEP-1");

            var vanClient = new Foutenlijst(fouten, pad);
            Aanvraagcontrole.Zorg(client, parameters, vanClient);
            Aanvraagcontrole.Context(client.EigenContext, vanClient);
        }
    }

    public static string Pad(int client) => string.Create(CultureInfo.InvariantCulture, $"clienten.{client + 1}");
}
