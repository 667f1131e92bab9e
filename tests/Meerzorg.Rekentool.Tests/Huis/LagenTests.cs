namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>Folders are rooms and data travels one way: a lower room never names a type of a higher one.</summary>
/// <remarks>
/// Read from the compiled code, where <c>var</c> and inferred type arguments are visible and a property that is called
/// like a type is not mistaken for it. Constants and <c>nameof</c> leave no trace there.
/// </remarks>
public class LagenTests
{
    /// <summary>From low to high.</summary>
    private static readonly string[] Volgorde =
    [
        "Getallen", "Fouten", "Lezen", "Vormen", "Regels", "Zorgprofielen", "Parameters", "Aanvragen",
        "Berekening", "Uitkomsten", "Verantwoording", Kamers.Voordeur, "Cyclus", "Jaarwissel", "Bulk", "Herijking", "Pgb", "Json",
    ];

    /// <summary>Who looks up, at what, and why that is accepted.</summary>
    private static readonly Dictionary<string, string> Uitzonderingen = new()
    {
        ["Breuk (Getallen) → OngeldigeInvoerException (Fouten)"] = "an exact number that no decimal holds came from somebody's input, and is refused as input is",
        ["Foutenlijst (Fouten) → Urennotatie (Lezen)"] = "what was said of hours without a colon goes with the faults of one reading, to wherever times are read",
        ["Jaarvergelijker (Jaarwissel) → Geheletabel (Bulk)"] = "whether the numbers of a set fit the fastest calculation is known there only",
        ["Parametercontrole (Parameters) → Indexering (Jaarwissel)"] = "whether an indexed amount is right is decided by the one formula that indexes",
        ["Uren (Getallen) → Notatiebeleid (Lezen)"] = "what people write is read by the one policy, also through Parse",
        ["Uren (Getallen) → Notatiefout (Lezen)"] = "what the policy says of a text that Parse refuses",
        ["Weekinzet (Aanvragen) → Toelichting (Verantwoording)"] = "hands out its own explanation, like an outcome",
        ["Uitkomst (Uitkomsten) → Toelichting (Verantwoording)"] = "an outcome hands out its own explanation, made when it is asked for",
    };

    [Fact]
    public void Een_lagere_kamer_noemt_geen_hogere()
    {
        var overtredingen = Overtredingen(Tussencode.Kern.GetTypes(), Kamers.Van, Volgorde);

        Assert.Equal([], overtredingen.Except(Uitzonderingen.Keys));
        Assert.Empty(Uitzonderingen.Keys.Except(overtredingen)); // an exception that is no longer needed goes away
    }

    [Fact]
    public void Elk_type_heeft_een_kamer_en_elke_kamer_een_plaats_in_de_volgorde()
    {
        var typen = EigenTypen();

        Assert.Equal([typeof(Namen)], Tussencode.Kern.GetTypes().Where(type => type.DeclaringType is null && Kamers.IsGedeeld(type)));
        Assert.DoesNotContain(typen, type => Kamers.Van(type) is null);
        Assert.Empty(typen.Select(Kamers.Van).Except(Volgorde));
        Assert.Empty(Volgorde.Except(typen.Select(Kamers.Van)));
    }

    [Fact]
    public void Een_kamer_heeft_een_eigen_deur_of_komt_uit_op_de_voordeur()
    {
        var deuren = EigenTypen().Select(type => (Kamer: Kamers.Van(type), type.Namespace)).Distinct().ToList();

        Assert.Equal(deuren.Count, deuren.DistinctBy(deur => deur.Kamer).Count());
        Assert.All(deuren, deur => Assert.True(deur.Namespace == Voordeur || deur.Namespace == $"{Voordeur}.{deur.Kamer}", $"{deur.Kamer} heeft als namespace {deur.Namespace}"));
        Assert.Contains(deuren, deur => deur.Namespace == Voordeur);
        Assert.Contains(deuren, deur => deur.Namespace != Voordeur);
    }

    [Theory]
    [InlineData(nameof(MetVeld))]
    [InlineData(nameof(MetAanroep))]
    [InlineData(nameof(MetLambda))]
    [InlineData(nameof(MetTypeargument))]
    [InlineData(nameof(MetVangst))]
    public void De_poort_kan_dicht(string laag)
    {
        // Two rooms made up here: Hoog is above whatever else there is.
        static string Kamer(Type type) => type == typeof(Hoog) || type == typeof(Hoogst) ? "boven" : "onder";
        var type = typeof(LagenTests).GetNestedType(laag, Tussencode.AllesHier)!;
        var typen = type.GetNestedTypes(Tussencode.AllesHier).Prepend(type);

        Assert.NotEmpty(Overtredingen(typen, Kamer, ["onder", "boven"]));
        Assert.Empty(Overtredingen(typen, Kamer, ["boven", "onder"]));
    }

    private static string Voordeur => typeof(Rekentool).Namespace!;

    /// <summary>The types that one room of the package declares; not what generators and the compiler add.</summary>
    private static List<Type> EigenTypen() =>
        [.. Tussencode.Kern.GetTypes().Where(type => type.DeclaringType is null && !Kamers.IsGedeeld(type) && (type.Namespace == Voordeur || type.Namespace?.StartsWith(Voordeur + ".", StringComparison.Ordinal) == true))];

    private static List<string> Overtredingen(IEnumerable<Type> typen, Func<Type, string?> kamer, string[] volgorde) =>
    [
        .. (from type in typen
            let laag = kamer(type)
            where laag is not null
            from genoemd in Tussencode.Typen(type)
            let hoog = kamer(genoemd)
            where hoog is not null && Array.IndexOf(volgorde, hoog) > Array.IndexOf(volgorde, laag)
            select $"{Buitenste(type).Name} ({laag}) → {Buitenste(genoemd).Name} ({hoog})").Distinct().Order(StringComparer.Ordinal),
    ];

    private static Type Buitenste(Type type)
    {
        while (type.DeclaringType is { } buiten) type = buiten;
        return type;
    }

    private sealed class Hoog
    {
        public static int Getal() => 1;
    }

    private sealed class Hoogst : Exception;

    private sealed class MetVeld
    {
        public Hoog? Veld { get; init; }
    }

    private sealed class MetAanroep
    {
        public static int Som() => 1 + Hoog.Getal();
    }

    private sealed class MetLambda
    {
        public static Func<object> Maak() => () => new Hoog();
    }

    private sealed class MetTypeargument
    {
        public static int Leeg() => Array.Empty<List<Hoog>>().Length;
    }

    private sealed class MetVangst
    {
        public static void Doe(Action actie)
        {
            try
            {
                actie();
            }
            catch (Hoogst)
            {
            }
        }
    }
}
