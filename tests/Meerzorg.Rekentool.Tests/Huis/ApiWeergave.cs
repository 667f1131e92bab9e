using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>Writes what a user of an assembly can see, in the words of C#: by namespace, sorted and one member a line.</summary>
internal static class ApiWeergave
{
    private static readonly NullabilityInfoContext Nulbaarheid = new();

    private static readonly Dictionary<Type, string> Trefwoorden = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
    };

    private static readonly Dictionary<string, string> Operatoren = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
    };

    public static string Van(IEnumerable<Type> typen)
    {
        var tekst = new StringBuilder();
        foreach (var ruimte in typen.Where(IsZichtbaar).GroupBy(type => type.Namespace).OrderBy(ruimte => ruimte.Key, StringComparer.Ordinal))
        {
            tekst.Append("namespace ").Append(ruimte.Key).Append("\n\n");
            foreach (var type in ruimte.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                tekst.Append(Kop(type)).Append('\n');
                foreach (var lid in Leden(type)) tekst.Append("    ").Append(lid).Append('\n');
                tekst.Append('\n');
            }
        }

        return tekst.ToString();
    }

    private static string Kop(Type type)
    {
        bool isRecord = type.GetMethods(Tussencode.AllesHier).Any(methode => methode.Name is "<Clone>$" or "PrintMembers");
        var soort = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (isRecord ? "record struct" : "struct"),
            _ => (type.IsAbstract ? type.IsSealed ? "static " : "abstract " : type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
        var basis = type.BaseType is { } ouder && ouder != typeof(object) && ouder != typeof(ValueType) && ouder != typeof(Enum) ? [ouder] : Array.Empty<Type>();
        var eigen = type.IsEnum ? [] : type.GetInterfaces().Except(type.GetInterfaces().SelectMany(i => i.GetInterfaces())).Except(basis.SelectMany(ouder => ouder.GetInterfaces()));
        string[] boven = [.. basis.Select(ouder => Naam(ouder)), .. eigen.Select(i => Naam(i)).Order(StringComparer.Ordinal)];
        return $"{soort} {Naam(type)}{(boven.Length == 0 ? "" : " : " + string.Join(", ", boven))}";
    }

    private static IEnumerable<string> Leden(Type type)
    {
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Select(waarde => $"{waarde} = {Convert.ToInt32(waarde, CultureInfo.InvariantCulture)}");

        // What the compiler makes for a record says nothing that the word record does not say.
        var leden = type.GetMembers(Tussencode.AllesHier).Where(lid => !lid.IsDefined(typeof(CompilerGeneratedAttribute)) && lid.Name != "EqualityContract").ToList();
        return
        [
            .. OpNaam(leden.OfType<ConstructorInfo>().Where(IsZichtbaar), maker => $"{Toegang(maker)}{type.Name.Split('`')[0]}({Parameters(maker)})"),
            .. OpNaam(leden.OfType<FieldInfo>().Where(veld => veld.IsPublic || veld.IsFamily), Veld),
            .. OpNaam(leden.OfType<PropertyInfo>().Where(eigenschap => IsZichtbaar(eigenschap.GetMethod)), Eigenschap),
            .. OpNaam(leden.OfType<EventInfo>().Where(gebeurtenis => IsZichtbaar(gebeurtenis.AddMethod)), gebeurtenis => $"event {Naam(gebeurtenis.EventHandlerType!)} {gebeurtenis.Name}"),
            .. OpNaam(leden.OfType<MethodInfo>().Where(methode => IsZichtbaar(methode) && (!methode.IsSpecialName || methode.Name.StartsWith("op_", StringComparison.Ordinal))), Methode),
        ];
    }

    private static IEnumerable<string> OpNaam<T>(IEnumerable<T> leden, Func<T, string> weergave)
        where T : MemberInfo =>
        leden.Select(lid => (lid.Name, Tekst: weergave(lid))).OrderBy(lid => lid.Name, StringComparer.Ordinal).ThenBy(lid => lid.Tekst, StringComparer.Ordinal).Select(lid => lid.Tekst);

    private static string Veld(FieldInfo veld) =>
        $"{(veld.IsLiteral ? "const " : veld.IsStatic ? "static " : "")}{Naam(veld.FieldType, Nulbaarheid.Create(veld))} {veld.Name}";

    private static string Eigenschap(PropertyInfo eigenschap)
    {
        var zetter = !IsZichtbaar(eigenschap.SetMethod) ? "" : eigenschap.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        var plicht = eigenschap.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Toegang(eigenschap.GetMethod!)}{plicht}{Verwijzing(eigenschap.GetMethod!.ReturnParameter)}{Naam(eigenschap.PropertyType, Nulbaarheid.Create(eigenschap))} {eigenschap.Name} {{ get;{zetter} }}";
    }

    private static string Methode(MethodInfo methode)
    {
        var naam = Operatoren.TryGetValue(methode.Name, out var teken) ? "operator " + teken : methode.Name;
        var typen = methode.IsGenericMethod ? $"<{string.Join(", ", methode.GetGenericArguments().Select(type => type.Name))}>" : "";
        var uitbreiding = methode.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Toegang(methode)}{Verwijzing(methode.ReturnParameter)}{Naam(methode.ReturnType, Nulbaarheid.Create(methode.ReturnParameter))} {naam}{typen}({uitbreiding}{Parameters(methode)})";
    }

    private static string Parameters(MethodBase methode) => string.Join(", ", methode.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "")
        + Verwijzing(parameter)
        + $"{Naam(parameter.ParameterType, Nulbaarheid.Create(parameter))} {parameter.Name}"
        + (parameter.HasDefaultValue ? " = " + Standaard(parameter) : "")));

    /// <summary>How a value is passed where it is not copied: <c>in</c>, <c>out</c>, <c>ref</c> or <c>ref readonly</c>.</summary>
    private static string Verwijzing(ParameterInfo parameter)
    {
        if (!parameter.ParameterType.IsByRef) return "";
        if (parameter.IsOut) return "out ";
        bool isTerugkeer = parameter.Position < 0;
        if (parameter.IsDefined(typeof(RequiresLocationAttribute)) || (isTerugkeer && parameter.IsDefined(typeof(IsReadOnlyAttribute)))) return "ref readonly ";
        return parameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : "ref ";
    }

    private static string Standaard(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "null",
        string tekst => $"\"{tekst}\"",
        bool waarde => waarde ? "true" : "false",
        var waarde when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, waarde)}",
        var waarde => Convert.ToString(waarde, CultureInfo.InvariantCulture)!,
    };

    private static string Toegang(MethodBase methode) =>
        (methode.IsPublic ? "" : "protected ")
        + (methode.IsStatic && !methode.IsConstructor ? "static " : "")
        + (methode switch
        {
            MethodInfo { IsVirtual: true, IsFinal: false } virtueel when virtueel.GetBaseDefinition() != virtueel => "override ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        });

    private static string Naam(Type type, NullabilityInfo? nulbaarheid = null)
    {
        if (type.IsByRef) return Naam(type.GetElementType()!, nulbaarheid);
        if (type.IsArray) return Naam(type.GetElementType()!, nulbaarheid?.ElementType) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } waarde) return Naam(waarde) + "?";
        var argumenten = type.GetGenericArguments().Select((argument, i) => Naam(argument, nulbaarheid?.GenericTypeArguments.ElementAtOrDefault(i))).ToList();
        var naam = Trefwoorden.GetValueOrDefault(type) ?? (type is { IsNested: true, IsGenericParameter: false } ? Naam(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0];
        return naam
            + (argumenten.Count == 0 ? "" : $"<{string.Join(", ", argumenten)}>")
            + (type is { IsValueType: false, IsGenericParameter: false } && nulbaarheid?.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static bool IsZichtbaar(Type type) => type.IsVisible;

    private static bool IsZichtbaar(MethodBase? methode) => methode is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };
}
