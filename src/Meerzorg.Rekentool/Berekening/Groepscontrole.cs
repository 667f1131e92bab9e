using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The checks on a group application: those on each client and those on the group.</summary>
internal static class Groepscontrole
{
    [Regel("GROEP-1")]
    public static void Controleer(Groepsaanvraag groep, Parameterset? parameters, Foutenlijst fouten)
    {
        int aantal = groep.Clienten.IsDefault ? 0 : groep.Clienten.Length;
        if (aantal < Groepsaanvraag.KleinsteGroep)
        {
            fouten.Meld(
                Foutsoort.BuitenBereik,
                "clienten",
                Tekst.Gelijk(aantal.ToString(CultureInfo.InvariantCulture)),
                new($"ten minste {Groepsaanvraag.KleinsteGroep} cliënten", $"at least {Groepsaanvraag.KleinsteGroep} clients"),
                "GROEP-1");
        }

        Groepsaanvraag.Vorm.Controleer(groep, "", null, fouten);
        if (aantal > 0) Clienten(groep.Clienten, parameters, fouten);
    }

    /// <summary>The checks on each client.</summary>
    [Regel("GROEP-1")]
    public static void Clienten(ImmutableArray<Groepsclient> clienten, Parameterset? parameters, Foutenlijst fouten)
    {
        var gezien = new HashSet<string>(Kenmerkgelijkheid.Van);
        for (int i = 0; i < clienten.Length; i++)
        {
            // That there is no client there was said already.
            if (clienten[i] is not { } client) continue;
            var pad = Pad(i);
            Veldcontrole.KenmerkEenKeer(pad, client.Kenmerk, gezien, "GROEP-1", fouten);
            Aanvraagcontrole.Zorg(client, parameters, new Foutenlijst(fouten, pad));
        }
    }

    public static string Pad(int client) => string.Create(CultureInfo.InvariantCulture, $"clienten.{client + 1}");
}
