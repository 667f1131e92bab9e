using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The file that says of each kind of value what is sound, member for member; <c>docs/parameters.md</c> describes it.</summary>
internal sealed record Grensbestand
{
    public static readonly Objectvorm<Grensbestand> Vorm = new("grenzenbestand", () => new())
    {
        { "formaat", new Vastwoordvorm("meerzorg-grenzen-1"), bestand => ref bestand.Formaat, "altijd `meerzorg-grenzen-1`", Lidwijze.Verplicht },
        { "grenzen", new Lijstvorm<Soort>(Soort.Vorm), bestand => ref bestand.Grenzen, "per soort waarde wat mogelijk is", Lidwijze.Verplicht },
    };

    public string Formaat = "";
    public ImmutableArray<Soort> Grenzen = [];

    /// <summary>What is sound for one kind of value, and why.</summary>
    internal sealed record Soort
    {
        public static readonly Objectvorm<Soort> Vorm = new("grens", () => new())
        {
            { "pad", Woordvorm.NietLeeg, soort => ref soort.Pad, "de plaats van de waarde; `*` is elk lid", Lidwijze.Verplicht },
            { "per", Woordvorm.NietLeeg, soort => ref soort.Per!, "de waarde waarvan de grenzen een veelvoud zijn; `*` is hetzelfde lid als in `pad`", Lidwijze.MagNiets },
            { "gepubliceerd", Bereik.Vorm, soort => ref soort.Gepubliceerd, "wat een jaarbestand kan zeggen", Lidwijze.Verplicht },
            { "uiterste", Bereik.Vorm, soort => ref soort.Uiterste, "wat een eigen of bevestigde waarde kan zijn", Lidwijze.Verplicht },
            { "decimalen", Geheelvorm.Vrij, soort => ref soort.Decimalen, "op hoeveel decimalen of nauwkeuriger een waarde die uit andere volgt, is gepubliceerd", Lidwijze.MagNiets },
            { "document", Woordvorm.NietLeeg, soort => ref soort.Document, "de bron", Lidwijze.Verplicht },
            { "plaats", Woordvorm.NietLeeg, soort => ref soort.Plaats, "de plaats in de bron", Lidwijze.Verplicht },
            { "reden", Woordvorm.NietLeeg, soort => ref soort.Reden, "waarom deze grenzen", Lidwijze.Verplicht },
        };

        public string Pad = "";
        public string? Per;
        public Bereik Gepubliceerd = new();
        public Bereik Uiterste = new();
        public int? Decimalen;
        public string Document = "";
        public string Plaats = "";
        public string Reden = "";
    }

    /// <summary>From one value up to and including another, each a number or a time.</summary>
    internal sealed record Bereik
    {
        public static readonly Objectvorm<Bereik> Vorm = new("bereik", () => new())
        {
            { "vanaf", Woordvorm.NietLeeg, bereik => ref bereik.Vanaf, "de kleinste waarde", Lidwijze.Verplicht },
            { "totEnMet", Woordvorm.NietLeeg, bereik => ref bereik.TotEnMet, "de grootste waarde", Lidwijze.Verplicht },
        };

        public string Vanaf = "";
        public string TotEnMet = "";
    }
}
