import logging

# The loop's debug mode tells of every slow step, and on a loaded machine all are.
logging.getLogger("asyncio").setLevel(logging.ERROR)
