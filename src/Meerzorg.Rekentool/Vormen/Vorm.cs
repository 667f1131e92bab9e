using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>How a value stands in a document. Reading, writing, the checks of range, the schema and the tables in the documents all follow from it.</summary>
internal abstract class Vorm
{
    /// <summary>What is accepted, for messages.</summary>
    public abstract Tekst Verwacht { get; }

    /// <summary>The kind and unit of the value in Dutch, for the tables in the documents.</summary>
    public abstract string Soort { get; }

    /// <summary>What it is made of: the element of a list, the ways in which something can be written; none for a simple value and for the members of an object.</summary>
    public virtual IReadOnlyList<Vorm> Delen => [];

    /// <summary>Whether it is read, and not only written.</summary>
    public virtual bool IsLeesbaar => true;

    /// <summary>What is accepted at a place, where that follows from what was read before it.</summary>
    public virtual Tekst VerwachtOp(Leesplaats plaats) => Verwacht;

    /// <summary>The kind, with a name for the object that it is, or that is in it; a document can refer to that object.</summary>
    /// <param name="naam">Gives the name.</param>
    public virtual string SoortMet(Func<IObjectvorm, string> naam) => Soort;

    /// <summary>Writes what a JSON Schema says of the value, inside an object that was started.</summary>
    public abstract void Schema(Schemaschrijver schema);
}

/// <summary>The description of an object, whatever its type.</summary>
internal interface IObjectvorm
{
    /// <summary>The name in schemas and documents.</summary>
    string Naam { get; }

    /// <summary>The members, in the order in which they are written.</summary>
    IReadOnlyList<Lid> Leden { get; }
}

/// <summary>How a value of one type stands in a document.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class Vorm<T> : Vorm
{
    /// <summary>The value; a neutral one, with a fault, when it cannot be read, so that reading and the other checks go on.</summary>
    public abstract T Lees(JsonElement element, Leesplaats plaats);

    public abstract void Schrijf(Utf8JsonWriter json, T waarde, Schrijfwijze wijze);

    /// <summary>The value of a field in a table; a neutral one, with a fault, when it cannot be read.</summary>
    public virtual T LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats) => throw new NotSupportedException($"{Soort} staat niet in een tabel");

    /// <summary>The value as a document of its own.</summary>
    public string AlsTekst(T waarde, Schrijfwijze wijze) => Jsonopmaak.Tekst(json => Schrijf(json, waarde, wijze));

    /// <summary>The same, to stand in another document.</summary>
    public JsonElement AlsElement(T waarde, Schrijfwijze wijze) => JsonElement.Parse(AlsTekst(waarde, wijze));

    /// <summary>Whether the value, and everything in it, is within its bounds.</summary>
    public virtual bool IsBinnen(T waarde) => true;

    /// <summary>Reports what <see cref="IsBinnen"/> does not accept, each at its own place.</summary>
    public virtual void Controleer(T waarde, string pad, string? regel, Foutenlijst fouten)
    {
    }
}

/// <summary>For whom is written: the language of texts for people, and whether every step is explained.</summary>
/// <param name="Taal">The language.</param>
/// <param name="Uitleg">Whether the steps are written too.</param>
internal readonly record struct Schrijfwijze(Taal Taal = Taal.Nederlands, bool Uitleg = false)
{
    /// <summary>What was kept of the objects in which this is written.</summary>
    public Geheugen? Omgeving { get; init; }
}

/// <summary>Where in a document something is read.</summary>
/// <param name="Fouten">Where faults go.</param>
/// <param name="Pad">The path of members; elements of a list count from 1.</param>
/// <param name="Regel">The id of the rule that asks for it, where there is one.</param>
/// <param name="Omgeving">The object that it is a part of, where there is one.</param>
internal readonly record struct Leesplaats(Foutenlijst Fouten, string Pad = "", string? Regel = null, Objectlezing? Omgeving = null)
{
    public Leesplaats Onder(string naam, string? regel, Objectlezing omgeving) => new(Fouten, PadVan(naam), regel, omgeving);

    /// <summary>The path of a member of what stands here.</summary>
    public string PadVan(string naam) => Pad.Length == 0 ? naam : $"{Pad}.{naam}";

    /// <summary>A value kept of the object in which this stands, or of one around it.</summary>
    public T? Onthouden<T>(string naam) => Omgeving is null ? default : Omgeving.Geheugen.Onthouden<T>(naam);

    public Leesplaats Element(int nummer) => this with { Pad = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Pad}.{nummer}") };

    public void Meld(Foutsoort soort, Tekst gevonden, Tekst verwacht) => Fouten.Meld(soort, Pad, gevonden, verwacht, Regel);

    /// <summary>How hours without a colon are written, where that was stated.</summary>
    public Urennotatie Uren => Fouten.Uren;

    public void Meld(Notatiefout fout) => Fouten.Meld(fout.Op(Pad, Regel));

    /// <summary>Reports a value of another kind than is accepted.</summary>
    public void MeldType(JsonElement element, Tekst verwacht) => Meld(Foutsoort.VerkeerdType, Tekst.Gelijk(Jsontekst.Ingekort(element)), verwacht);

    /// <summary>Reports text that cannot be read as what it should be.</summary>
    public void MeldOnleesbaar(JsonElement element, Tekst verwacht) => Meld(Foutsoort.Onleesbaar, Tekst.Gelijk(Jsontekst.Ingekort(element)), verwacht);
}

/// <summary>What was kept of an object while it is read or written, for what comes after it.</summary>
/// <param name="buiten">That of the object that it is a part of, where there is one.</param>
internal sealed class Geheugen(Geheugen? buiten)
{
    private Dictionary<string, object?>? _waarden;

    /// <summary>Keeps a value for members, and for objects inside, that come later.</summary>
    public void Onthoud(string naam, object? waarde) => (_waarden ??= new(StringComparer.Ordinal))[naam] = waarde;

    /// <summary>A value kept of this object, or of one that it is a part of.</summary>
    public T? Onthouden<T>(string naam)
    {
        if (_waarden is null || !_waarden.TryGetValue(naam, out var waarde)) return buiten is null ? default : buiten.Onthouden<T>(naam);
        return waarde is T onthouden ? onthouden : default;
    }
}

/// <summary>An object that is being read: what stands in it, and what of it was read so far.</summary>
internal sealed class Objectlezing(JsonElement element, Leesplaats plaats)
{
    /// <summary>What was kept of the object so far.</summary>
    public Geheugen Geheugen { get; } = new(plaats.Omgeving?.Geheugen);

    public Leesplaats Plaats { get; } = plaats;

    /// <summary>Whether a member is there, also when it could not be read.</summary>
    public bool Heeft(string naam) => element.TryGetProperty(naam, out _);

    /// <summary>Whether a member is there in the object that is a member of this one, or in this one itself.</summary>
    public bool Heeft(string naam, string? inLid) =>
        inLid is null ? Heeft(naam) : Lid(inLid) is { ValueKind: JsonValueKind.Object } binnen && binnen.TryGetProperty(naam, out _);

    /// <summary>The member as it stands there.</summary>
    public JsonElement? Lid(string naam) => element.TryGetProperty(naam, out var lid) ? lid : null;

    public string Pad(string naam) => Plaats.PadVan(naam);
}
