"""The ground floor: quantities, time, facts, reasons and errors."""
