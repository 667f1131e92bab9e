namespace Meerzorg.Rekentool.Weergave;

/// <summary>Draws how many dossiers are in each class as one bar of parts, with the number in each part that is wide enough.</summary>
/// <remarks>The number stands with each part as well, so that nothing is told by colour alone.</remarks>
internal static class Klassenstaaf
{
    public const int Hoogte = 30;

    private const int Legendahoogte = 24;
    private const int PerLegendarij = 4;
    private const int BreedGenoegVoorGetal = 56;

    /// <summary>The colours of a class: light to dark as the care grows heavier, apart also without colour; text on it has a contrast of at least 4,5.</summary>
    private static (string Vlak, string Tekst) Kleur(Klasse klasse) => klasse switch
    {
        Klasse.BinnenZorgprofiel => ("#ffffff", "#1a1a1a"),
        Klasse.NietMeerzorgwaardig => ("#d9d9d9", "#1a1a1a"),
        Klasse.Meerzorgprofiel1 => ("#fde9b8", "#1a1a1a"),
        Klasse.Meerzorgprofiel2 => ("#fbc97a", "#1a1a1a"),
        Klasse.Meerzorgprofiel3 => ("#f29f5c", "#1a1a1a"),
        Klasse.Meerzorgprofiel4 => ("#b8502f", "#ffffff"),
        Klasse.Meerzorgprofiel5 => ("#8f2d4f", "#ffffff"),
        Klasse.Meerzorgprofiel6 => ("#5f1f63", "#ffffff"),
        Klasse.Maatwerk => ("#10355e", "#ffffff"),
        _ => ("#1a1a1a", "#ffffff"),
    };

    /// <summary>Draws the bar.</summary>
    /// <param name="svg">Where.</param>
    /// <param name="delen">The classes, from left to right, with the number of dossiers in each.</param>
    /// <param name="plaats">The left upper corner and the width of the whole bar.</param>
    /// <param name="taal">The language.</param>
    public static void Teken(Svgtekening svg, IReadOnlyCollection<(Klasse Klasse, long Aantal)> delen, (int X, int Y, int Breedte) plaats, Taal taal)
    {
        long totaal = delen.Sum(deel => deel.Aantal), tot = 0;
        foreach (var (klasse, aantal) in delen.Where(deel => deel.Aantal > 0))
        {
            decimal x = Op(tot), breedte = Op(tot + aantal) - Op(tot);
            var (vlak, tekst) = Kleur(klasse);
            svg.Regel($"""<g><title>{klasse.Naam().In(taal)}: {Notatie.Aantal(aantal, taal)}</title><rect x="{Svgtekening.Coordinaat(plaats.X + x)}" y="{plaats.Y}" width="{Svgtekening.Coordinaat(breedte)}" height="{Hoogte}" fill="{vlak}" stroke="#1a1a1a"/>""");
            if (breedte >= BreedGenoegVoorGetal) svg.Tekst(plaats.X + x + breedte / 2, plaats.Y + 20, Notatie.Aantal(aantal, taal), "middle", tekst);
            svg.Regel($"</g>");
            tot += aantal;
        }

        decimal Op(long dossiers) => Math.Round((decimal)dossiers * plaats.Breedte / totaal, 2);
    }

    /// <summary>Draws what each colour means.</summary>
    public static void Legenda(Svgtekening svg, IEnumerable<Klasse> klassen, (int X, int Y, int Breedte) plaats, Taal taal)
    {
        foreach (var (nummer, klasse) in klassen.Index())
        {
            int x = plaats.X + nummer % PerLegendarij * (plaats.Breedte / PerLegendarij);
            int y = plaats.Y + nummer / PerLegendarij * Legendahoogte;
            svg.Regel($"""<rect x="{x}" y="{y}" width="16" height="16" fill="{Kleur(klasse).Vlak}" stroke="#1a1a1a"/>""");
            svg.Tekst(x + 24, y + 13, Kort(klasse).In(taal));
        }
    }

    /// <summary>The name of a class, short where there is no room for all of it.</summary>
    private static Tekst Kort(Klasse klasse) => klasse == Klasse.BinnenZorgprofiel ? new("binnen zorgprofiel", "within zorgprofiel") : klasse.Naam();

    /// <summary>The height of the legend of this many classes.</summary>
    public static int Legendaruimte(int klassen) => (klassen + PerLegendarij - 1) / PerLegendarij * Legendahoogte;
}
