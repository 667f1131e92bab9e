namespace Meerzorg.Rekentool;

/// <summary>How hours without a colon are written, where a file or whoever reads it says so.</summary>
public enum Urennotatie
{
    /// <summary>Nothing was said: what can be read in two ways, such as 44.46, is refused.</summary>
    Onvermeld,

    /// <summary>Decimal hours: 44.46 is 44:27:36.</summary>
    Decimaal,

    /// <summary>Hours and minutes: 44.46 is 44:46.</summary>
    UrenEnMinuten,
}

/// <summary>Where somebody wrote something; it decides which notations are accepted, and how a message writes one that is.</summary>
internal enum Notatieplaats
{
    /// <summary>A JSON file: times and dates are texts, in which point and comma are both decimal signs; amounts are numbers.</summary>
    Json,

    /// <summary>A table separated by commas, with a decimal point.</summary>
    TabelMetPunt,

    /// <summary>A table separated by semicolons, with a decimal comma.</summary>
    TabelMetKomma,

    /// <summary>An option of a command, with a decimal point.</summary>
    Optie,

    /// <summary>A value of a parameter file or an overlay: a text, with a decimal point.</summary>
    Waarde,

    /// <summary>Text in a program, where point and comma are both decimal signs of a time.</summary>
    Programma,
}

/// <summary>The circumstances under which something that somebody wrote is read.</summary>
/// <param name="Plaats">Where it stands.</param>
/// <param name="Uren">The notation of hours that was stated for it.</param>
internal readonly record struct Notatiecontext(Notatieplaats Plaats, Urennotatie Uren = Urennotatie.Onvermeld)
{
    /// <summary>The context of a table with the given decimal sign.</summary>
    public static Notatiecontext Tabel(char decimaalteken, Urennotatie uren = Urennotatie.Onvermeld) =>
        new(decimaalteken == ',' ? Notatieplaats.TabelMetKomma : Notatieplaats.TabelMetPunt, uren);

    /// <summary>The decimal sign of numbers, and the one in which messages write times.</summary>
    public char Decimaalteken => Plaats == Notatieplaats.TabelMetKomma ? ',' : '.';

    /// <summary>Whether a sign may be the decimal sign of a time.</summary>
    public bool IsDecimaalVanTijd(char teken) => Plaats switch
    {
        Notatieplaats.TabelMetPunt or Notatieplaats.Optie => teken == '.',
        Notatieplaats.TabelMetKomma => teken == ',',
        _ => teken is '.' or ',',
    };

    /// <summary>A time, date or word as it has to be typed here.</summary>
    public string AlsTekst(string notatie) => Plaats is Notatieplaats.Json or Notatieplaats.Waarde ? $"\"{notatie}\"" : notatie;

    /// <summary>A number as it has to be typed here.</summary>
    public string AlsGetal(string metPunt) => Plaats == Notatieplaats.Waarde ? $"\"{metPunt}\"" : metPunt.Replace('.', Decimaalteken);
}

/// <summary>Why something that somebody wrote has no single accepted reading.</summary>
/// <param name="Soort">The kind of fault.</param>
/// <param name="Gevonden">What was found, as it was typed.</param>
/// <param name="Verwacht">What is accepted; where there are several readings, an accepted notation for each.</param>
internal readonly record struct Notatiefout(Foutsoort Soort, Tekst Gevonden, Tekst Verwacht)
{
    /// <summary>The fault at a place.</summary>
    public Fout Op(string pad, string? regel = null) => new(Soort, pad, Gevonden, Verwacht, regel);
}

/// <summary>What a field that holds a number may hold, for reading it and for messages.</summary>
/// <param name="Wat">What it is: an amount, a fraction.</param>
/// <param name="Bereik">What it is with its range.</param>
/// <param name="Grenzen">The range.</param>
/// <param name="Voorbeeld">A number that is in it.</param>
internal sealed record Getalveld(Tekst Wat, Tekst Bereik, Getalgrenzen Grenzen, string Voorbeeld)
{
    /// <summary>Whether a number is in the range.</summary>
    public bool Bevat(decimal getal) => Grenzen.Bevat(getal) && Ook?.Invoke(getal) != false;

    /// <summary>What else must be so, where a range does not say it.</summary>
    public Func<decimal, bool>? Ook { get; init; }

    /// <summary>What is accepted, with an example, where a point is the decimal sign.</summary>
    public Tekst Verwacht => new($"{Bereik.Nl}, zoals {Voorbeeld}", $"{Bereik.En}, such as {Voorbeeld}");

    /// <summary>Whether a percentage stands for it: 95 % is 0.95.</summary>
    public bool IsFractie { get; init; }

    /// <summary>Whether it is money, of which cents are written in full.</summary>
    public bool IsBedrag { get; init; }

    /// <summary>An amount of money from 0 up to a maximum.</summary>
    public static Getalveld Bedrag(decimal maximum, string voorbeeld = "10000.00") => new(
        new("een bedrag", "an amount"),
        new($"een bedrag van 0 tot en met {Groep(maximum, Taal.Nederlands)}", $"an amount from 0 up to {Groep(maximum, Taal.Engels)}"),
        new(0, maximum),
        voorbeeld)
    { IsBedrag = true };

    /// <summary>An amount of money above 0, up to a maximum.</summary>
    public static Getalveld PositiefBedrag(decimal maximum, string voorbeeld) => new(
        new("een bedrag", "an amount"),
        new($"een bedrag groter dan 0, ten hoogste {Groep(maximum, Taal.Nederlands)}", $"an amount above 0, at most {Groep(maximum, Taal.Engels)}"),
        new(0, maximum, MinimumNietMee: true),
        voorbeeld)
    { IsBedrag = true };

    /// <summary>A fraction above 0, at most 1.</summary>
    public static Getalveld Fractie { get; } = new(
        new("een fractie", "a fraction"), new("een fractie groter dan 0 en ten hoogste 1", "a fraction above 0 and at most 1"), new(0, 1, MinimumNietMee: true), "0.95")
    { IsFractie = true };

    private static string Groep(decimal getal, Taal taal) => getal.ToString("#,##0.##", taal.Getalnotatie());
}

/// <summary>From where to where a number may go.</summary>
/// <param name="Minimum">The lowest.</param>
/// <param name="Maximum">The highest.</param>
/// <param name="MinimumNietMee">Whether the lowest itself is not accepted.</param>
/// <param name="MaximumNietMee">Whether the highest itself is not accepted.</param>
internal readonly record struct Getalgrenzen(decimal Minimum, decimal Maximum, bool MinimumNietMee = false, bool MaximumNietMee = false)
{
    /// <summary>Whether a number is within them.</summary>
    public bool Bevat(decimal getal) => (MinimumNietMee ? getal > Minimum : getal >= Minimum) && (MaximumNietMee ? getal < Maximum : getal <= Maximum);
}

/// <summary>What a field that holds a whole number may hold.</summary>
/// <param name="Wat">What it is.</param>
/// <param name="Minimum">The lowest number.</param>
/// <param name="Maximum">The highest number.</param>
internal readonly record struct Geheelveld(Tekst Wat, int Minimum, int Maximum)
{
    /// <summary>Whether the range says nothing to a reader, as of a year.</summary>
    public bool ZonderBereik { get; init; }

    /// <summary>What it is, with its range.</summary>
    public Tekst Bereik => ZonderBereik ? Wat : new($"{Wat.Nl} van {Minimum} tot en met {Maximum}", $"{Wat.En} from {Minimum} up to {Maximum}");
}
