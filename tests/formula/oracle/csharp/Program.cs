// Runs every formula once, in a thread of invariant culture, and prints one JSON line for each.
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;

public interface IFormula
{
    Task<object> Run();
}

public abstract class TransactionScope : Transaction
{
    public long? SpaceportSystemId { get { return RecordData.Transaction.SystemId; } }
    public string SourceTypeName { get { return "Transaction"; } }
    protected TransactionScope() { Fill(RecordData.Transaction); }
}

public abstract class LineScope : TransactionLine
{
    public Transaction parent { get { return RecordData.Transaction; } }
    public long? SpaceportSystemId { get { return RecordData.Transaction.SystemId; } }
    public string SourceTypeName { get { return "TransactionLine"; } }
    protected LineScope(int index) { Fill(RecordData.Transaction.Lines[index]); }
}

public static class Program
{
    // The argument says how many formulas to pass over: the runtime itself may crash on one, and is then started
    // again behind it. So every line is flushed.
    public static int Main(string[] arguments)
    {
        var first = arguments.Length > 0 ? int.Parse(arguments[0]) : 0;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        foreach (var entry in FormulaList.All.Skip(first))
        {
            string answer;
            try
            {
                answer = "\"result\":" + Tagged.Text(entry.Value().Run().GetAwaiter().GetResult());
            }
            catch (Exception problem)
            {
                answer = "\"error\":{\"kind\":" + Tagged.Quote(problem.GetType().Name)
                    + ",\"message\":" + Tagged.Quote(problem.Message) + "}";
            }
            output.WriteLine("{\"id\":" + Tagged.Quote(entry.Key) + "," + answer + "}");
        }
        return 0;
    }
}
