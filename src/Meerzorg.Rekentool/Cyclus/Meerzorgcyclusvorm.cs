namespace Meerzorg.Rekentool.Cyclus;

/// <summary>How a calendar stands in a document; <c>docs/cyclus.md</c> shows it. The names are a contract.</summary>
internal static class Meerzorgcyclusvorm
{
    private static readonly Objectvorm<Verplichting> Verplichting = new("verplichting")
    {
        { "uiterlijk", Datumvorm.Van, verplichting => verplichting.Uiterlijk, "de laatste dag, inclusief; `null` zolang die niet bekend is" },
        { "vanaf", Datumvorm.Van, verplichting => verplichting.Vanaf, "de eerste dag, bij een venster; `null` als er geen is" },
        { "verstreken", JaNeevorm.Van, verplichting => verplichting.Verstreken, "of de laatste dag vóór de peildatum ligt" },
        { "wat", Keuzevorm<Verplichtingsoort>.OpNaam, verplichting => verplichting.Soort, "wat er moet gebeuren" },
        { "voor", Woordvorm.Vrij, verplichting => verplichting.Voor, "het kenmerk van de cliënt of groep; `null` voor de aanbieder als geheel", Lidwijze.MagNiets },
        { "wijze", Tekstvorm.Van, verplichting => verplichting.Wijze, "hoe en bij wie; `null` als het beleid dat niet zegt" },
        { "reden", Tekstvorm.Van, verplichting => verplichting.Reden, "waarom, en waarom op die dag" },
        { "regels", Woordvorm.Reeks, verplichting => verplichting.Regels, "de regels" },
        { "bronnen", new Lijstvorm<Herkomst>(Herkomst.Vorm), verplichting => verplichting.Bronnen, "waar de waarden vandaan komen die het bepalen" },
    };

    public static Objectvorm<Meerzorgcyclus> Van { get; } = new("meerzorgcyclus")
    {
        { "beleid", Woordvorm.Vrij, cyclus => cyclus.Beleid.Naam, "het beleid waarmee de kalender is gemaakt" },
        { "peildatum", Datumvorm.Van, cyclus => cyclus.Situatie.Peildatum, "de dag van waaruit is gekeken" },
        { "meerzorgplanNodig", JaNeevorm.Van, cyclus => !cyclus.Planaanleidingen.IsEmpty, "of er een meerzorgplan moet komen" },
        { "aanleidingen", new Lijstvorm<Planaanleiding>(Keuzevorm<Planaanleiding>.OpNaam), cyclus => cyclus.Planaanleidingen, "waarom er een meerzorgplan moet komen; leeg als dat niet hoeft" },
        { "kalender", new Lijstvorm<Verplichting>(Verplichting), cyclus => cyclus.Kalender, "de verplichtingen, op datum; wat nog geen datum heeft, staat achteraan" },
        { "signalen", Meldingvormen.Signalen, cyclus => cyclus.Signalen, "wat verder aandacht van een mens vraagt; leeg als er niets is" },
    };
}
